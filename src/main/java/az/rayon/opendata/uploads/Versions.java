package az.rayon.opendata.uploads;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where the versions of all datasets are kept, by the dataset's name and a number that is given once.
@Repository
class Versions {

  private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;

  Versions(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /// `kept` is the dataset that officials keep; null where it follows a register.
  void add(String dataset, @Nullable UUID kept, Version version) {
    var document = version.document();
    db.sql("""
        insert into opendata.version (dataset, kept, number, holding, columns, document, sha256, bytes, rows, note,
          office_az, office_en, office_ru, published_at, restored, period)
        values (:dataset, :kept, :number, :holding, :columns::jsonb, :document, :sha256, :bytes, :rows, :note,
          :az, :en, :ru, :at, :restored, :period)
        """).param("dataset", dataset).param("kept", kept).param("number", version.number())
        .param("holding", version.holding()).param("columns", json.writeValueAsString(version.columns()))
        .param("document", document == null ? null : document.value()).param("sha256", version.sha256())
        .param("bytes", version.bytes()).param("rows", version.rows()).param("note", version.note())
        .param("az", version.office().az()).param("en", version.office().en()).param("ru", version.office().ru())
        .param("at", version.at().atOffset(ZoneOffset.UTC)).param("restored", version.restored())
        .param("period", version.period()).update();
  }

  /// The newest first.
  List<Version> list(String dataset) {
    return db.sql("select * from opendata.version where dataset = ? order by number desc").param(dataset)
        .query(this::read).list();
  }

  /// How many there are of a dataset, and when the latest came.
  record Last(long count, Instant at) {}

  Map<String, Last> lasts() {
    var lasts = new HashMap<String, Last>();
    db.sql("select dataset, count(*) as n, max(published_at) as at from opendata.version group by 1").query(row -> {
      lasts.put(row.getString("dataset"),
          new Last(row.getLong("n"), row.getObject("at", OffsetDateTime.class).toInstant()));
    });
    return lasts;
  }

  Version get(String dataset, int number) {
    return db.sql("select * from opendata.version where dataset = ? and number = ?").params(dataset, number)
        .query(this::read).optional().orElseThrow(() -> new NotFound("version"));
  }

  boolean has(String dataset) {
    return db.sql("select exists (select from opendata.version where dataset = ?)").param(dataset).query(Boolean.class)
        .single();
  }

  /// Whoever keeps a state of it goes one after the other, until the transaction ends.
  void lock(String dataset) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 5))").param("opendata:" + dataset).query(_ -> {});
  }

  int next(String dataset) {
    return db.sql("select coalesce(max(number), 0) + 1 from opendata.version where dataset = ?").param(dataset)
        .query(Integer.class).single();
  }

  /// Those whose file has this hash, or all where it is null, cannot be taken any more, for the reason given.
  void withhold(String dataset, @Nullable String sha256, String why) {
    db.sql("""
        update opendata.version set withheld = :why
        where dataset = :dataset and (:sha256::text is null or sha256 = :sha256) and withheld is null
        """).param("why", why).param("dataset", dataset).param("sha256", sha256).update();
  }

  /// From here on nothing leads to the file.
  void giveUp(String dataset, int number) {
    db.sql("update opendata.version set document = null where dataset = ? and number = ?").params(dataset, number)
        .update();
  }

  /// Whether these rows were ever published against what the gate found.
  boolean isOverruled(Version version) {
    return db.sql("select exists (select from opendata.upload where holding = ? and overruled is not null)")
        .param(version.table()).query(Boolean.class).single();
  }

  private Version read(ResultSet row, int at) throws SQLException {
    var document = row.getObject("document", UUID.class);
    return new Version(row.getInt("number"), row.getString("holding"),
        json.readValue(row.getString("columns"), COLUMNS), document == null ? null : new DocumentId(document),
        row.getString("sha256"), row.getObject("bytes", Long.class), row.getLong("rows"), row.getString("note"),
        new Translated(row.getString("office_az"), row.getString("office_en"), row.getString("office_ru")),
        row.getObject("published_at", OffsetDateTime.class).toInstant(), row.getObject("restored", Integer.class),
        row.getString("withheld"), row.getObject("period", LocalDate.class));
  }
}
