package az.rayon.appeals.inquiries;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.AnswerFiles.AnswerFile;
import az.rayon.appeals.register.Files;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// The files that came with requests and those of their answers, and who may open them (N5): the officials who see the
/// request, and whoever asked; a file of the answer once it is given, and everybody once it is made public. What came
/// with a request never is. A file of a draft belongs to no request yet, so nobody opens it.
@Component
class InquiryFiles implements DocumentGate {

  private final AskedFiles asked;
  private final AnswerFiles answers;
  private final Publications publications;
  private final Inquiries inquiries;
  private final Files files;

  InquiryFiles(AskedFiles asked, AnswerFiles answers, Publications publications, Inquiries inquiries, Files files) {
    this.asked = asked;
    this.answers = answers;
    this.publications = publications;
    this.inquiries = inquiries;
    this.files = files;
  }

  /// The files on a page, those of the request and those of its answer.
  record Lines(List<FileLine> asked, List<FileLine> answer) {}

  Lines forStaff(Inquiry inquiry) {
    return new Lines(files.list(asked.of(inquiry.id())),
        files.list(answers.of(inquiry.id()).stream().map(AnswerFile::document).toList()));
  }

  /// `reach` turns a file into the line by which this reader can open it.
  Lines forRequester(Inquiry inquiry, UnaryOperator<FileLine> reach) {
    return new Lines(files.list(asked.of(inquiry.id())).stream().map(reach).toList(),
        files.list(answers.listGiven(inquiry.id())).stream().map(reach).toList());
  }

  /// All that whoever asked has of it.
  List<UUID> listOfRequester(Inquiry inquiry) {
    var all = new ArrayList<>(asked.of(inquiry.id()));
    all.addAll(answers.listGiven(inquiry.id()));
    return all;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var came = asked.owner(document.value()).map(inquiries::get);
    if (came.isPresent()) return answer(came.get().askedBy(by) || seen(came.get(), by));
    return answers.find(document.value()).flatMap(file -> inquiries.find(file.answered())
        .map(inquiry -> answer(opens(inquiry, file, by)))).orElse(Answer.NOT_MINE);
  }

  private boolean opens(Inquiry inquiry, AnswerFile file, Actor by) {
    return seen(inquiry, by) || (inquiry.askedBy(by) && file.given() != null)
        || publications.find(inquiry.id()).filter(it -> it.files().contains(file.document())).isPresent();
  }

  private static boolean seen(Inquiry inquiry, Actor by) {
    return by instanceof Official official && inquiry.seenBy(official);
  }

  private static Answer answer(boolean open) {
    return open ? Answer.OPEN : Answer.CLOSED;
  }
}
