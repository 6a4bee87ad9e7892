package az.rayon.appeals.inquiries;

import az.rayon.appeals.register.AnswerFiles;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import org.springframework.stereotype.Component;

/// Who may open the files of answers to requests: the officials who see the request, whoever asked once it is answered,
/// everybody once they are made public.
@Component
class AnswerGate implements DocumentGate {

  private final AnswerFiles answers;
  private final Inquiries inquiries;
  private final Publications publications;

  AnswerGate(AnswerFiles answers, Inquiries inquiries, Publications publications) {
    this.answers = answers;
    this.inquiries = inquiries;
    this.publications = publications;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    return answers.find(document.value())
        .flatMap(file -> inquiries.find(file.answered()).map(inquiry -> opens(inquiry, file, by)))
        .map(open -> open ? Answer.OPEN : Answer.CLOSED).orElse(Answer.NOT_MINE);
  }

  private boolean opens(Inquiry inquiry, AnswerFiles.AnswerFile file, Actor by) {
    return (by instanceof Official official && inquiry.seenBy(official))
        || (inquiry.askedBy(by) && file.given() != null)
        || publications.find(inquiry.id()).filter(it -> it.files().contains(file.document())).isPresent();
  }
}
