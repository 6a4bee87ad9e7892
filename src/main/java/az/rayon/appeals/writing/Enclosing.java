package az.rayon.appeals.writing;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the files that somebody sends with a form into the draft, and out of it again. A file that is refused becomes
/// a problem of its field; the others stay.
@Component
public class Enclosing {

  /// As many files as somebody may send with what they write.
  public static final int MOST = 5;
  /// A clerk has more before them: each sheet of a letter may be a scan of its own.
  public static final int MOST_AT_COUNTER = 20;

  private final Documents documents;

  Enclosing(Documents documents) {
    this.documents = documents;
  }

  /// The draft with all that was chosen, if anything was.
  public Draft add(Draft draft, @Nullable List<MultipartFile> chosen, int most, Actor by, List<Problem> problems) {
    var filled = draft;
    for (var file : chosen == null ? List.<MultipartFile>of() : chosen) filled = add(filled, file, most, by, problems);
    return filled;
  }

  private Draft add(Draft draft, MultipartFile file, int most, Actor by, List<Problem> problems) {
    if (!Documents.isChosen(file)) return draft;
    if (draft.files().size() >= most) {
      problems.add(new Problem(file.getName(), "appeals.problem.files", most));
      return draft;
    }
    return keep(file, by, problems).map(kept -> draft.with(with(draft.files(), kept))).orElse(draft);
  }

  public Draft remove(Draft draft, UUID file) {
    if (draft.files().contains(file)) documents.forget(new DocumentId(file));
    return draft.without(file);
  }

  /// The file that proves a speaker's authority, in the place of an earlier one.
  public Draft prove(Draft draft, MultipartFile file, Actor by, List<Problem> problems) {
    if (!Documents.isChosen(file)) return draft;
    return keep(file, by, problems).map(kept -> {
      var before = draft.answers().proof();
      var rest = before == null ? draft : draft.without(before);
      return rest.with(with(rest.files(), kept)).proven(kept);
    }).orElse(draft);
  }

  private Optional<UUID> keep(MultipartFile file, Actor by, List<Problem> problems) {
    return switch (documents.keep(file, by)) {
      case Done(var id) -> Optional.of(id.value());
      case Refused(var why) -> {
        problems.add(new Problem(file.getName(), "documents.refused." + why));
        yield Optional.empty();
      }
    };
  }

  private static List<UUID> with(List<UUID> files, UUID another) {
    var all = new ArrayList<>(files);
    all.add(another);
    return all;
  }
}
