package az.rayon.appeals.register;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The files that came with appeals, and who may open them: whoever wrote the appeal, signed in, and the officials who
/// see it. A file of a draft belongs to no appeal yet, so nobody opens it.
@Component
public class Files implements DocumentGate {

  private final Attachments attachments;
  private final Documents documents;
  private final Appeals appeals;

  Files(Attachments attachments, Documents documents, Appeals appeals) {
    this.attachments = attachments;
    this.documents = documents;
    this.appeals = appeals;
  }

  List<FileLine> list(UUID appeal) {
    return list(attachments.of(appeal));
  }

  public List<FileLine> list(List<UUID> keys) {
    return documents.list(keys.stream().map(DocumentId::new).toList()).stream()
        .sorted(Comparator.comparingInt(file -> keys.indexOf(file.id().value()))).map(Files::line).toList();
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var owner = attachments.owner(document.value());
    if (owner.isEmpty()) return Answer.NOT_MINE;
    var appeal = appeals.get(owner.get());
    boolean open = appeal.wrote(by) || (by instanceof Official official && appeal.seenBy(official));
    return open ? Answer.OPEN : Answer.CLOSED;
  }

  private static FileLine line(Document file) {
    return new FileLine(file.id().toString(), file.name(), file.address());
  }
}
