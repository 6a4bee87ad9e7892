package az.rayon.appeals.inquiries.desk;

import az.rayon.appeals.inquiries.AnswerFiles;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Puts files to an answer that has not been given yet.
@Service
class AttachingFiles {

  private final AnswerFiles answers;
  private final Documents documents;

  AttachingFiles(AnswerFiles answers, Documents documents) {
    this.answers = answers;
    this.documents = documents;
  }

  /// Says what is wrong with the file, if anything is.
  @Transactional
  Optional<Problem> attach(Inquiry inquiry, MultipartFile file, Actor by) {
    try (var in = file.getInputStream()) {
      return switch (documents.keep(in, Optional.ofNullable(file.getOriginalFilename()).orElse(""), by)) {
        case Done(var id) -> {
          answers.add(inquiry.id(), id.value());
          yield Optional.empty();
        }
        case Refused(var why) -> Optional.of(new Problem("files", "documents.refused." + why));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  void remove(Inquiry inquiry, DocumentId file) {
    if (!answers.of(inquiry.id()).contains(file.value())) return;
    answers.remove(inquiry.id(), file.value());
    documents.forget(file);
  }
}
