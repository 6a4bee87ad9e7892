package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Sentence.Origin;
import az.rayon.actionplan.report.Trace.OfFigure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where the clauses of reports and their sentences are kept, in their order.
@Repository
public class Sentences {

  private final JdbcClient db;
  private final Traces traces;
  private final JsonMapper json;

  Sentences(JdbcClient db, Traces traces, JsonMapper json) {
    this.db = db;
    this.traces = traces;
    this.json = json;
  }

  public List<Clause> of(UUID report) {
    return of(List.of(report)).getOrDefault(report, List.of());
  }

  /// The clauses of several reports, by the report.
  Map<UUID, List<Clause>> of(List<UUID> several) {
    var reports = several.toArray(UUID[]::new);
    var restingOn = traces.of(reports);
    var sentences = new HashMap<Place, List<Sentence>>();
    db.sql("select * from actionplan.sentence where report = any(?) order by report, number, place").param(reports)
        .query((RowCallbackHandler) row -> sentences.computeIfAbsent(Place.of(row), _ -> new ArrayList<>())
            .add(read(row, restingOn)));
    var clauses = new HashMap<UUID, List<Clause>>();
    db.sql("select * from actionplan.clause where report = any(?) order by report, place").param(reports)
        .query((RowCallbackHandler) row -> {
          var at = Place.of(row);
          clauses.computeIfAbsent(at.report(), _ -> new ArrayList<>()).add(new Clause(at.number(),
              row.getString("title"), row.getObject("measure", UUID.class), figures(row.getString("figures")),
              sentences.getOrDefault(at, List.of())));
        });
    return clauses;
  }

  /// A clause's place among all reports.
  private record Place(UUID report, String number) {

    private static Place of(ResultSet row) throws SQLException {
      return new Place(row.getObject("report", UUID.class), row.getString("number"));
    }
  }

  void add(UUID report, Clause clause, int place) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("report", report);
    row.put("number", clause.number());
    row.put("place", place);
    row.put("measure", clause.measure());
    row.put("title", clause.title());
    row.put("figures", json.writeValueAsString(clause.figures()));
    db.sql("""
        insert into actionplan.clause (report, number, place, measure, title, figures)
        values (:report, :number, :place, :measure, :title, :figures::jsonb)
        """).params(row).update();
    put(report, clause.number(), clause.sentences());
  }

  /// Keeps a clause that was brought up to date in place of what it was.
  void put(UUID report, Clause clause) {
    db.sql("update actionplan.clause set figures = ?::jsonb where report = ? and number = ?")
        .params(json.writeValueAsString(clause.figures()), report, clause.number()).update();
    put(report, clause.number(), clause.sentences());
  }

  /// Keeps these sentences, in this order, in place of those that the clause had.
  void put(UUID report, String number, List<Sentence> sentences) {
    db.sql("delete from actionplan.sentence where report = ? and number = ?").params(report, number).update();
    int place = 0;
    for (var sentence : sentences) {
      db.sql("""
          insert into actionplan.sentence (id, report, number, place, text, origin, edited)
          values (?, ?, ?, ?, ?, ?, ?)
          """).params(sentence.id(), report, number, place++, sentence.text(), sentence.origin().name(),
          sentence.edited()).update();
      traces.put(sentence.id(), sentence.traces());
    }
  }

  private List<OfFigure> figures(String kept) {
    return json.readValue(kept, new TypeReference<List<OfFigure>>() {});
  }

  private static Sentence read(ResultSet row, Map<UUID, List<Trace>> traces) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Sentence(id, row.getString("number"), row.getString("text"), Origin.valueOf(row.getString("origin")),
        row.getBoolean("edited"), traces.getOrDefault(id, List.of()));
  }
}
