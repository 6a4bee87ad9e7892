package az.rayon.actionplan.report;

import az.rayon.actionplan.plan.RowsCsv;
import az.rayon.actionplan.report.Trace.OfFigure;
import az.rayon.database.PublicReader;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the public rows behind a report's figures as they were when the figures were read, each set under its hash.
/// The rows are read as the public reads them.
@Repository
class Freezing {

  private static final Pattern DATASET = Pattern.compile("[a-z][a-z_]*");
  /// So many rows lie in memory at a time.
  private static final int PIECE = 1_000;
  /// What is longer is not enclosed in the paper; the paper names it with its hash, and it is kept beside it.
  private static final long LARGEST_ENCLOSED = 4L << 20;

  private final JdbcClient db;
  private final PublicReader reader;
  private final Documents documents;

  Freezing(JdbcClient db, PublicReader reader, Documents documents) {
    this.db = db;
    this.reader = reader;
    this.documents = documents;
  }

  /// One dataset as it stood; its rows are asked for by name.
  record Frozen(String dataset, String sha256, int rows, Instant at) {}

  /// Reads the clauses and then the rows behind their figures, all as of one moment, and keeps these rows in place of
  /// the report's earlier ones.
  List<Clause> freeze(UUID report, Supplier<List<Clause>> reading, Actor by, Instant now) {
    return Objects.requireNonNull(reader.moment().execute(_ -> {
      var clauses = reading.get();
      forget(report);
      datasets(clauses).forEach(dataset -> freeze(report, dataset, by, now));
      return clauses;
    }));
  }

  private static Stream<String> datasets(List<Clause> clauses) {
    var rested = clauses.stream().flatMap(clause -> clause.sentences().stream())
        .flatMap(sentence -> sentence.traces().stream()).filter(OfFigure.class::isInstance).map(OfFigure.class::cast);
    return Stream.concat(rested, clauses.stream().flatMap(clause -> clause.figures().stream()))
        .map(figure -> figure.source().dataset()).filter(dataset -> !dataset.isEmpty()).distinct();
  }

  private void forget(UUID report) {
    db.sql("delete from actionplan.frozen_rows where report = ? returning document").param(report)
        .query(UUID.class).list().stream().filter(Objects::nonNull)
        .forEach(document -> documents.forget(new DocumentId(document)));
  }

  private void freeze(UUID report, String dataset, Actor by, Instant now) {
    if (!DATASET.matcher(dataset).matches()) throw new IllegalStateException("dataset " + dataset);
    try {
      var file = Files.createTempFile("frozen", ".csv");
      try {
        int rows = write(dataset, file);
        var kept = documents.get(keep(file, dataset + ".csv", by));
        db.sql("""
            insert into actionplan.frozen_rows (report, dataset, document, sha256, row_count, frozen_at)
            values (?, ?, ?, ?, ?, ?)
            """).params(report, dataset, kept.id().value(), kept.sha256(), rows, now.atOffset(ZoneOffset.UTC)).update();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Piece by piece, as the moment's own transaction lets it.
  private int write(String dataset, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ResultSetExtractor<Integer> writing = rows -> RowsCsv.write(rows, out);
      return reader.db().sql("select * from open_data." + dataset + " order by 1").withFetchSize(PIECE)
          .query(writing);
    }
  }

  private DocumentId keep(Path file, String name, Actor by) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return switch (documents.keepRows(in, Files.size(file), name, by)) {
        case Done(var id) -> id;
        case Refused(var why) -> throw new IllegalStateException("our own rows were refused: " + why);
      };
    }
  }

  List<Frozen> of(UUID report) {
    return db.sql("""
        select dataset, sha256, row_count, frozen_at from actionplan.frozen_rows where report = ? order by dataset
        """).param(report)
        .query((row, _) -> new Frozen(row.getString("dataset"), row.getString("sha256"), row.getInt("row_count"),
            row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<Resource> csv(UUID report, String dataset) {
    return db.sql("select csv, document from actionplan.frozen_rows where report = ? and dataset = ?")
        .params(report, dataset).query((row, _) -> csv(row)).optional();
  }

  /// What the paper encloses: all but the rows that are too many.
  Optional<byte[]> enclosed(UUID report, String dataset) {
    return csv(report, dataset).flatMap(rows -> {
      try {
        return rows.contentLength() > LARGEST_ENCLOSED ? Optional.empty() : Optional.of(rows.getContentAsByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private Resource csv(ResultSet row) throws SQLException {
    var document = row.getObject("document", UUID.class);
    return document == null
        ? new ByteArrayResource(row.getBytes("csv"))
        : documents.resource(new DocumentId(document));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
