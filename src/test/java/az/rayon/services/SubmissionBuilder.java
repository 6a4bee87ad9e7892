package az.rayon.services;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Language;
import az.rayon.services.forms.Submission;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Enclosed;
import az.rayon.services.forms.Submission.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form as the forms would send it in; a test names only what matters to it.
public final class SubmissionBuilder {

  private final UUID id = UUID.randomUUID();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Enclosed> files = new ArrayList<>();
  private String service = "family-composition";
  private @Nullable UUID account;
  private String email = UUID.randomUUID() + "@demo.invalid";
  private Language language = Language.AZ;
  private Way way = Way.ONLINE;

  public static SubmissionBuilder aSubmission() {
    return new SubmissionBuilder();
  }

  public SubmissionBuilder of(String service) {
    this.service = service;
    return this;
  }

  public SubmissionBuilder from(UUID account) {
    this.account = account;
    this.email = "";
    return this;
  }

  public SubmissionBuilder in(Language language) {
    this.language = language;
    return this;
  }

  public SubmissionBuilder by(Way way) {
    this.way = way;
    return this;
  }

  public SubmissionBuilder answering(String field, String label, String value) {
    answers.add(new Answer(field, label, value, value));
    return this;
  }

  public SubmissionBuilder enclosing(DocumentId document, String label) {
    files.add(new Enclosed("file", label, document, "vesiqe.pdf"));
    return this;
  }

  public Submission build() {
    var applicant = new Applicant(account, "Nümunə Sakin Əli qızı", "5ABC123", "+994501112233", email);
    return new Submission(id, service, 1, applicant, answers, files, List.of(), language, way);
  }
}
