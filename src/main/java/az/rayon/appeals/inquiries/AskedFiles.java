package az.rayon.appeals.inquiries;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which files came with which request.
@Repository
public class AskedFiles {

  private final JdbcClient db;
  private final Documents documents;

  AskedFiles(JdbcClient db, Documents documents) {
    this.db = db;
    this.documents = documents;
  }

  public List<UUID> of(UUID inquiry) {
    return db.sql("select document from appeals.inquiry_enclosure where inquiry = ? order by place").param(inquiry)
        .query(UUID.class).list();
  }

  public void add(UUID inquiry, List<UUID> files) {
    db.sql("""
        insert into appeals.inquiry_enclosure (document, inquiry, place)
        select document, :inquiry, place from unnest(:files::uuid[]) with ordinality as file (document, place)
        """).param("inquiry", inquiry).param("files", files.toArray(UUID[]::new)).update();
  }

  /// The same bytes under keys of their own: a file that came with an appeal stays the appeal's.
  void copy(UUID inquiry, List<UUID> files, Actor by) {
    add(inquiry, files.stream().map(file -> copy(new DocumentId(file), by)).toList());
  }

  private UUID copy(DocumentId file, Actor by) {
    try (var in = documents.open(file)) {
      return switch (documents.keep(in, documents.get(file).name(), by)) {
        case Done(var id) -> id.value();
        case Refused(var why) -> throw new IllegalStateException("a file that was kept is refused now: " + why);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The request that the file came with.
  Optional<UUID> owner(UUID document) {
    return db.sql("select inquiry from appeals.inquiry_enclosure where document = ?").param(document)
        .query(UUID.class).optional();
  }
}
