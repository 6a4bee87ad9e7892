package az.rayon.appeals.mail;

import az.rayon.appeals.register.Sight;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import org.springframework.stereotype.Component;

/// Who may open a message as it came: those who see the whole register. Its files are the appeal's.
@Component
class MailFiles implements DocumentGate {

  private final MailItems items;

  MailFiles(MailItems items) {
    this.items = items;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    if (!items.owns(document.value())) return Answer.NOT_MINE;
    return by instanceof Official official && Sight.of(official) instanceof Sight.All ? Answer.OPEN : Answer.CLOSED;
  }
}
