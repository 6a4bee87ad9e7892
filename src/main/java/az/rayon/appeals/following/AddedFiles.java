package az.rayon.appeals.following;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Keeps files that a person adds to their appeal: all of them, or none when something is wrong with one.
@Component
class AddedFiles {

  static final int MOST = 5;

  private final Documents documents;

  AddedFiles(Documents documents) {
    this.documents = documents;
  }

  /// What is wrong is added to `problems`.
  List<UUID> keep(List<MultipartFile> uploaded, Actor by, List<Problem> problems) {
    if (uploaded.size() > MOST) {
      problems.add(new Problem("files", "appeals.problem.files", MOST));
      return List.of();
    }
    var kept = new ArrayList<UUID>();
    for (var file : uploaded) {
      switch (documents.keep(file, by)) {
        case Done(var id) -> kept.add(id.value());
        case Refused(var why) -> problems.add(new Problem("files", "documents.refused." + why));
      }
    }
    if (problems.isEmpty()) return kept;
    kept.forEach(file -> documents.forget(new DocumentId(file)));
    return List.of();
  }
}
