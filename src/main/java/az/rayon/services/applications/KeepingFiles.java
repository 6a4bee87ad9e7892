package az.rayon.services.applications;

import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.Enclosures.Part;
import az.rayon.services.forms.FileAdvice;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The files of applications: takes in what is sent later, all of it or nothing, and says who may open what came:
/// whoever applied, signed in, and the officials who see the application.
@Component
class KeepingFiles implements DocumentGate {

  static final int MOST = 5;

  private final Documents documents;
  private final Enclosures enclosures;
  private final Applications applications;
  private final FileAdvice advice;

  KeepingFiles(Documents documents, Enclosures enclosures, Applications applications, FileAdvice advice) {
    this.documents = documents;
    this.enclosures = enclosures;
    this.applications = applications;
    this.advice = advice;
  }

  /// What is wrong is added to `problems`; then nothing is kept.
  List<Enclosed> keep(List<MultipartFile> sent, Part part, String label, Actor by, List<Problem> problems) {
    var chosen = sent.stream().filter(file -> !file.isEmpty()).toList();
    if (chosen.size() > MOST) problems.add(new Problem("files", "services.applications.problem.files", MOST));
    if (!problems.isEmpty()) return List.of();
    var kept = new ArrayList<Enclosed>();
    for (var file : chosen) {
      switch (documents.keep(file, by)) {
        case Done(var id) -> kept.add(new Enclosed(id.value(), part, label, documents.get(id).name(), List.of()));
        case Refused(var why) -> problems.add(new Problem("files", "documents.refused." + why));
      }
    }
    if (problems.isEmpty()) return kept;
    forget(kept);
    return List.of();
  }

  /// With what was noticed about each.
  List<Enclosed> looked(List<Enclosed> kept) {
    return kept.stream().map(file -> file.advised(advice.on(file.document()))).toList();
  }

  /// What was kept for a step that was then not taken.
  void forget(List<Enclosed> kept) {
    kept.forEach(file -> forget(file.document()));
  }

  void forget(UUID document) {
    documents.forget(new DocumentId(document));
  }

  /// How many wait for a word of whoever chose them.
  long held(Application application) {
    return enclosures.files(application.id()).stream().filter(file -> file.part() == Part.HELD).count();
  }

  /// Whether the file came with this application.
  boolean belongs(UUID document, Application application) {
    return enclosures.owner(document).filter(application.id()::equals).isPresent();
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var owner = enclosures.owner(document.value());
    if (owner.isEmpty()) return Answer.NOT_MINE;
    var application = applications.get(owner.get());
    boolean open = application.askedBy(by) || (by instanceof Official official && application.seenBy(official));
    return open ? Answer.OPEN : Answer.CLOSED;
  }
}
