package az.rayon.appeals.register;

import az.rayon.appeals.page.AppealView.AnswerFile;
import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The files that came with appeals and those of their answers, and who may open them (N5): whoever wrote the appeal,
/// signed in, and the officials who see it; the author a file of an answer once it is given. A file of what somebody is
/// still writing belongs to no appeal yet, so nobody opens it.
@Component
public class Files implements DocumentGate {

  private final Attachments attachments;
  private final AnswerFiles answers;
  private final Documents documents;
  private final Appeals appeals;
  private final SeenAppeals staff;

  Files(Attachments attachments, AnswerFiles answers, Documents documents, Appeals appeals, SeenAppeals staff) {
    this.attachments = attachments;
    this.answers = answers;
    this.documents = documents;
    this.appeals = appeals;
    this.staff = staff;
  }

  List<FileLine> list(UUID appeal) {
    return list(attachments.of(appeal));
  }

  public List<FileLine> list(List<UUID> keys) {
    return documents.list(keys.stream().map(DocumentId::new).toList()).stream()
        .sorted(Comparator.comparingInt(file -> keys.indexOf(file.id().value()))).map(Files::line).toList();
  }

  /// The files of the answers that the appeal has had, and of the one that is being written.
  List<AnswerFile> listOfAnswers(Appeal appeal) {
    var files = answers.of(appeals.answering(appeal).id());
    var lines = list(files.stream().map(AnswerFiles.AnswerFile::document).toList());
    return files.stream().flatMap(file -> lines.stream().filter(line -> line.key().equals(file.document().toString()))
        .map(line -> new AnswerFile(file.given(), line))).toList();
  }

  /// All that whoever wrote the appeal has of it.
  public List<UUID> listOfAuthor(Appeal appeal) {
    var all = new ArrayList<>(attachments.of(appeal.id()));
    all.addAll(answers.listGiven(appeals.answering(appeal).id()));
    return all;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var attached = attachments.owner(document.value()).map(appeals::get);
    if (attached.isPresent()) return answer(attached.get().wrote(by) || seen(attached.get(), by));
    return answers.find(document.value()).flatMap(file -> appeals.find(file.answered())
        .map(appeal -> answer(seen(appeal, by) || (file.given() != null && answeredTo(appeal, by)))))
        .orElse(Answer.NOT_MINE);
  }

  private static Answer answer(boolean open) {
    return open ? Answer.OPEN : Answer.CLOSED;
  }

  private boolean seen(Appeal appeal, Actor by) {
    return by instanceof Official official && staff.seen(appeal, official);
  }

  /// Whether they wrote it, or what was merged into it and is answered with it.
  private boolean answeredTo(Appeal appeal, Actor by) {
    return appeal.wrote(by) || appeals.listMergedInto(appeal.id()).stream().anyMatch(each -> answeredTo(each, by));
  }

  private static FileLine line(Document file) {
    return new FileLine(file.id().toString(), file.name(), file.address());
  }
}
