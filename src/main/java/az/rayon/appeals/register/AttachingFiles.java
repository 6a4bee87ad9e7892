package az.rayon.appeals.register;

import az.rayon.appeals.register.Answerables.Answerable;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Puts files to an answer that has not been given yet, and takes them away again.
@Service
class AttachingFiles {

  /// As many files as go with one answer.
  static final int MOST = 10;

  private final AnswerFiles answers;
  private final Documents documents;

  AttachingFiles(AnswerFiles answers, Documents documents) {
    this.answers = answers;
    this.documents = documents;
  }

  /// Says what is wrong with the file, if anything is.
  @Transactional
  Optional<Problem> attach(Answerables register, Answerable answered, MultipartFile file, Actor by) {
    if (answers.listDrafted(answered.id()).size() >= MOST) {
      return Optional.of(new Problem("files", "appeals.problem.files", MOST));
    }
    return switch (documents.keep(file, by)) {
      case Done(var id) -> {
        answers.add(answered.id(), id.value());
        register.changed(answered);
        yield Optional.empty();
      }
      case Refused(var why) -> Optional.of(new Problem("files", "documents.refused." + why));
    };
  }

  @Transactional
  void remove(Answerables register, Answerable answered, UUID file) {
    if (!answers.remove(answered.id(), file)) return;
    documents.forget(new DocumentId(file));
    register.changed(answered);
  }
}
