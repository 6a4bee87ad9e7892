package az.rayon.appeals.register;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// What somebody wants to add to an appeal, words or files or both, before it is added. Files are kept all, or none
/// when something is wrong with one.
@Component
public class AddedPapers {

  private static final int MOST_FILES = 5;
  private static final int LONGEST_TEXT = 2_000;

  private final Documents documents;

  AddedPapers(Documents documents) {
    this.documents = documents;
  }

  /// What has to be put right first. `files` is how many were chosen.
  public static List<Problem> problems(String text, int files) {
    if (files == 0 && text.isEmpty()) return List.of(new Problem("text", "appeals.own.problem.papers"));
    return Typed.length(text) > LONGEST_TEXT
        ? List.of(new Problem("text", "appeals.problem.tooLong", LONGEST_TEXT))
        : List.of();
  }

  /// What is wrong is added to `problems`.
  public List<UUID> keep(List<MultipartFile> uploaded, Actor by, List<Problem> problems) {
    if (uploaded.size() > MOST_FILES) {
      problems.add(new Problem("files", "appeals.problem.files", MOST_FILES));
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
