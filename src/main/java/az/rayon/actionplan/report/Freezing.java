package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.RowsCsv;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.database.PublicReader;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the public rows behind a report's figures as they were on the day of approval, each set under its hash. The
/// rows are read as the public reads them.
@Repository
class Freezing {

  private static final Pattern DATASET = Pattern.compile("[a-z][a-z_]*");

  private final JdbcClient db;
  private final PublicReader reader;

  Freezing(JdbcClient db, PublicReader reader) {
    this.db = db;
    this.reader = reader;
  }

  /// One dataset as it stood; `csv` is asked for by name.
  record Frozen(String dataset, String sha256, int rows, Instant at) {}

  void freeze(UUID report, List<Clause> clauses, Instant now) {
    clauses.stream().flatMap(clause -> clause.sentences().stream()).flatMap(sentence -> sentence.traces().stream())
        .filter(OfFigure.class::isInstance).map(trace -> ((OfFigure) trace).source().dataset())
        .filter(dataset -> !dataset.isEmpty()).distinct().forEach(dataset -> freeze(report, dataset, now));
  }

  private void freeze(UUID report, String dataset, Instant now) {
    if (!DATASET.matcher(dataset).matches()) throw new IllegalStateException("dataset " + dataset);
    var out = new ByteArrayOutputStream();
    ResultSetExtractor<Integer> writing = rows -> RowsCsv.write(rows, out);
    int rows = reader.db().sql("select * from open_data." + dataset + " order by 1").query(writing);
    db.sql("""
        insert into actionplan.frozen_rows (report, dataset, csv, sha256, row_count, frozen_at)
        values (?, ?, ?, ?, ?, ?)
        """).params(report, dataset, out.toByteArray(), sha256(out.toByteArray()), rows, now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Frozen> of(UUID report) {
    return db.sql("""
        select dataset, sha256, row_count, frozen_at from actionplan.frozen_rows where report = ? order by dataset
        """).param(report)
        .query((row, _) -> new Frozen(row.getString("dataset"), row.getString("sha256"), row.getInt("row_count"),
            row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<byte[]> csv(UUID report, String dataset) {
    return db.sql("select csv from actionplan.frozen_rows where report = ? and dataset = ?").params(report, dataset)
        .query(byte[].class).optional();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
