package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that go with answers, and who may open them: the officials who see the request, whoever asked once it is
/// answered, everybody once they are made public.
@Repository
public class AnswerFiles implements DocumentGate {

  private final JdbcClient db;
  private final Inquiries inquiries;
  private final Publications publications;

  AnswerFiles(JdbcClient db, Inquiries inquiries, Publications publications) {
    this.db = db;
    this.inquiries = inquiries;
    this.publications = publications;
  }

  public List<UUID> of(UUID inquiry) {
    return db.sql("select document from appeals.inquiry_file where inquiry = ? order by place").param(inquiry)
        .query(UUID.class).list();
  }

  public void add(UUID inquiry, UUID document) {
    db.sql("""
        insert into appeals.inquiry_file (document, inquiry, place)
        select :document, :inquiry, coalesce(max(place), -1) + 1 from appeals.inquiry_file where inquiry = :inquiry
        """).param("document", document).param("inquiry", inquiry).update();
  }

  public void remove(UUID inquiry, UUID document) {
    db.sql("delete from appeals.inquiry_file where inquiry = ? and document = ?").params(inquiry, document).update();
  }

  /// Whether whoever asked may have the file: it is of this answer, and the answer was given.
  static boolean given(Inquiry inquiry) {
    return inquiry.state() instanceof State.Answered || inquiry.state() instanceof State.PartlyAnswered;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var owner = owner(document.value());
    if (owner.isEmpty()) return Answer.NOT_MINE;
    var inquiry = inquiries.get(owner.get());
    boolean open = (by instanceof Official official && inquiry.seenBy(official))
        || (inquiry.askedBy(by) && given(inquiry))
        || publications.find(inquiry.id()).filter(it -> it.files().contains(document.value())).isPresent();
    return open ? Answer.OPEN : Answer.CLOSED;
  }

  private Optional<UUID> owner(UUID document) {
    return db.sql("select inquiry from appeals.inquiry_file where document = ?").param(document).query(UUID.class)
        .optional();
  }
}
