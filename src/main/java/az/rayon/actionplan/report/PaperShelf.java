package az.rayon.actionplan.report;

import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The kept files of reports, and who may read them: whoever may read the report.
@Repository
class PaperShelf implements DocumentGate {

  enum Kind {
    PDF, DOCX, ORIGINAL
  }

  private final JdbcClient db;
  private final Documents documents;
  private final Reports reports;

  PaperShelf(JdbcClient db, Documents documents, Reports reports) {
    this.db = db;
    this.documents = documents;
    this.reports = reports;
  }

  void keep(Report report, Kind kind, byte[] bytes, Actor by) {
    var name = report.planCode() + "-" + report.year() + "." + kind.name().toLowerCase(Locale.ROOT);
    switch (documents.keep(new ByteArrayInputStream(bytes), name, by)) {
      case Done(var id) -> keep(report, kind, id);
      case Refused(var why) -> throw new IllegalStateException("our own paper was refused: " + why);
    }
  }

  void keep(Report report, Kind kind, DocumentId document) {
    db.sql("insert into actionplan.paper (report, kind, document) values (?, ?, ?)")
        .params(report.id(), kind.name(), document.value()).update();
  }

  Optional<byte[]> find(Report report, Kind kind) {
    return id(report, kind).map(document -> {
      try (var in = documents.open(document)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  String name(Report report, Kind kind) {
    return id(report, kind).map(document -> documents.get(document).name()).orElse("");
  }

  Optional<DocumentId> id(Report report, Kind kind) {
    return db.sql("select document from actionplan.paper where report = ? and kind = ?")
        .params(report.id(), kind.name()).query(UUID.class).optional().map(DocumentId::new);
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    return db.sql("select report from actionplan.paper where document = ?").param(document.value()).query(UUID.class)
        .optional().map(reports::get).map(report -> report.seenBy(by) ? Answer.OPEN : Answer.CLOSED)
        .orElse(Answer.NOT_MINE);
  }
}
