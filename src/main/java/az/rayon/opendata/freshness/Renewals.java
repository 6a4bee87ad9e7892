package az.rayon.opendata.freshness;

import az.rayon.database.PublicReader;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Selection;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When rows were last seen to change, and to which of them the law gives a term.
@Repository
class Renewals {

  private final JdbcClient db;
  private final PublicReader reader;

  Renewals(JdbcClient db, PublicReader reader) {
    this.db = db;
    this.reader = reader;
  }

  /// What was seen, and since when.
  record Renewal(String seen, LocalDate on) {}

  Optional<Renewal> find(Dataset dataset) {
    return db.sql("select seen, changed_on from opendata.renewal where dataset = ?").param(dataset.name())
        .query((row, _) -> new Renewal(row.getString("seen"), row.getObject("changed_on", LocalDate.class)))
        .optional();
  }

  /// `first` is the day where nothing was noted before, `today` where something else was.
  void note(Dataset dataset, String seen, LocalDate first, LocalDate today) {
    db.sql("""
        insert into opendata.renewal as r (dataset, seen, changed_on) values (:dataset, :seen, :first)
        on conflict (dataset) do update set seen = excluded.seen, changed_on = :today where r.seen <> excluded.seen
        """).param("dataset", dataset.name()).param("seen", seen).param("first", first).param("today", today).update();
  }

  /// The rule that sets the term after each event.
  Optional<String> rule(String dataset) {
    return db.sql("select rule from opendata.owed where dataset = ?").param(dataset).query(String.class)
        .optional();
  }

  /// The same for the same rows in whatever order, and hardly ever for others.
  String sum(Dataset dataset) {
    return reader.db().sql("""
        select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
        from open_data.%s t""".formatted(Selection.quoted(dataset.name()))).query(String.class).single();
  }

  /// The latest day in the rows that has come already.
  Optional<LocalDate> latest(Dataset dataset, LocalDate today) {
    return dataset.datedBy("").map(Selection::quoted).flatMap(day -> reader.db()
        .sql("select max(%1$s) from open_data.%2$s where %1$s <= ?".formatted(day, Selection.quoted(dataset.name())))
        .param(today).query(LocalDate.class).optional());
  }
}
