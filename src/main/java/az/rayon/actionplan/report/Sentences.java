package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Sentence.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the clauses of reports and their sentences are kept, in their order.
@Repository
public class Sentences {

  private final JdbcClient db;
  private final Traces traces;

  Sentences(JdbcClient db, Traces traces) {
    this.db = db;
    this.traces = traces;
  }

  public List<Clause> of(UUID report) {
    var restingOn = traces.of(report);
    Map<String, List<Sentence>> sentences = db.sql("""
        select * from actionplan.sentence where report = ? order by number, place
        """).param(report).query((row, _) -> read(row, restingOn)).list().stream()
        .collect(Collectors.groupingBy(Sentence::number));
    return db.sql("select * from actionplan.clause where report = ? order by place").param(report)
        .query((row, _) -> new Clause(row.getString("number"), row.getString("title"),
            row.getObject("measure", UUID.class), sentences.getOrDefault(row.getString("number"), List.of())))
        .list();
  }

  void add(UUID report, Clause clause, int place) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("report", report);
    row.put("number", clause.number());
    row.put("place", place);
    row.put("measure", clause.measure());
    row.put("title", clause.title());
    db.sql("""
        insert into actionplan.clause (report, number, place, measure, title)
        values (:report, :number, :place, :measure, :title)
        """).params(row).update();
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

  private static Sentence read(ResultSet row, Map<UUID, List<Trace>> traces) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Sentence(id, row.getString("number"), row.getString("text"), Origin.valueOf(row.getString("origin")),
        row.getBoolean("edited"), traces.getOrDefault(id, List.of()));
  }
}
