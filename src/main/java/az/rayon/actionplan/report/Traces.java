package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Trace.OfEvidence;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.actionplan.report.Trace.OfMilestone;
import az.rayon.actionplan.report.Trace.Reading;
import az.rayon.actionplan.report.Trace.Source;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where it is kept what sentences rest on, with the figures as they were read.
@Repository
class Traces {

  private static final List<String> COLUMNS = List.of("series", "title", "formula", "unit", "dataset", "from", "to",
      "dimension", "evidence", "milestone", "reached");

  private final JdbcClient db;

  Traces(JdbcClient db) {
    this.db = db;
  }

  /// By sentence, in their order.
  Map<UUID, List<Trace>> of(UUID... reports) {
    record Kept(UUID sentence, Trace trace) {}
    var readings = readings(reports);
    return db.sql("""
        select t.* from actionplan.trace t join actionplan.sentence n on n.id = t.sentence
        where n.report = any(?) order by t.sentence, t.place
        """).param(reports)
        .query((row, _) -> new Kept(row.getObject("sentence", UUID.class), read(row, readings))).list().stream()
        .collect(Collectors.groupingBy(Kept::sentence, Collectors.mapping(Kept::trace, Collectors.toList())));
  }

  void put(UUID sentence, List<Trace> traces) {
    int place = 0;
    for (var trace : traces) {
      var id = UUID.randomUUID();
      db.sql("""
          insert into actionplan.trace (id, sentence, place, kind, series, series_title, formula, unit, dataset,
            period_from, period_to, dimension, evidence, milestone, reached)
          values (:id, :sentence, :place, :kind, :series, :title, :formula, :unit, :dataset, :from, :to, :dimension,
            :evidence, :milestone, :reached)
          """).params(row(trace)).param("id", id).param("sentence", sentence).param("place", place++).update();
      if (trace instanceof OfFigure figure) put(id, figure);
    }
  }

  private void put(UUID trace, OfFigure figure) {
    int place = 0;
    for (var reading : figure.readings()) {
      var read = reading.figure();
      db.sql("""
          insert into actionplan.reading (trace, place, grp, label, value, numerator, denominator, last_event)
          values (:trace, :place, :group, :label, :value, :numerator, :denominator, :last)
          """).param("trace", trace).param("place", place++).param("group", read.group())
          .param("label", reading.label()).param("value", read.value()).param("numerator", read.numerator())
          .param("denominator", read.denominator()).param("last", read.lastEvent()).update();
    }
  }

  private Map<UUID, List<Reading>> readings(UUID... reports) {
    record Kept(UUID trace, Reading reading) {}
    return db.sql("""
        select g.* from actionplan.reading g join actionplan.trace t on t.id = g.trace
        join actionplan.sentence n on n.id = t.sentence where n.report = any(?) order by g.trace, g.place
        """).param(reports)
        .query((row, _) -> new Kept(row.getObject("trace", UUID.class), new Reading(row.getString("label"),
            new Figure(row.getString("grp"), row.getBigDecimal("value"), row.getObject("numerator", Long.class),
                row.getObject("denominator", Long.class), row.getObject("last_event", LocalDate.class)))))
        .list().stream()
        .collect(Collectors.groupingBy(Kept::trace, Collectors.mapping(Kept::reading, Collectors.toList())));
  }

  private static Map<String, @Nullable Object> row(Trace trace) {
    var row = new HashMap<String, @Nullable Object>();
    COLUMNS.forEach(column -> row.put(column, null));
    switch (trace) {
      case OfFigure(var source, var period, var by, _) -> {
        row.putAll(Map.of("kind", "FIGURE", "series", source.series(), "title", source.title(), "formula",
            source.formula(), "unit", source.unit().name(), "dataset", source.dataset(), "from", period.from(), "to",
            period.to()));
        row.put("dimension", by);
      }
      case OfEvidence(var item) -> row.putAll(Map.of("kind", "EVIDENCE", "evidence", item));
      case OfMilestone(var step, var done) ->
        row.putAll(Map.of("kind", "MILESTONE", "milestone", step, "reached", done));
    }
    return row;
  }

  private static Trace read(ResultSet row, Map<UUID, List<Reading>> readings) throws SQLException {
    return switch (row.getString("kind")) {
      case "FIGURE" -> new OfFigure(
          new Source(row.getString("series"), row.getString("series_title"), row.getString("formula"),
              Unit.valueOf(row.getString("unit")), row.getString("dataset")),
          new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
          row.getString("dimension"), readings.getOrDefault(row.getObject("id", UUID.class), List.of()));
      case "EVIDENCE" -> new OfEvidence(row.getObject("evidence", UUID.class));
      case "MILESTONE" -> new OfMilestone(row.getObject("milestone", UUID.class), row.getBoolean("reached"));
      case String other -> throw new IllegalStateException("trace " + other);
    };
  }
}
