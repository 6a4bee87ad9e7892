package az.rayon.services.forms.filling;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.site.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Takes the files that somebody sends with an answer. A file that cannot be read by anybody is refused and becomes a
/// problem of its question; the other files stay.
@Component
class AttachingFiles {

  private final Documents documents;

  AttachingFiles(Documents documents) {
    this.documents = documents;
  }

  /// What was sent with the answer to a question, and the name under which its files lie: the question's own, or one
  /// of a thing's.
  record Sent(Field field, String name, List<MultipartFile> files) {}

  Answers add(Answers answers, Sent sent, Actor by, List<Problem> problems) {
    var all = answers;
    var field = sent.field();
    for (var file : sent.files()) {
      if (!Documents.isChosen(file)) continue;
      if (field.kind() instanceof Kind.Files(var most, var _) && all.attached(sent.name()).size() >= most) {
        problems.add(new Problem(field.name(), "services.forms.problem.files", most));
        break;
      }
      var kept = keep(field, file, by, problems);
      if (kept.isPresent()) all = all.attach(sent.name(), kept.get());
    }
    return all;
  }

  /// The thing, with its files beside the answers: what was sent about it before stays.
  Answers addItem(Answers answers, Place place, Map<String, String> typed, MultiValueMap<String, MultipartFile> files,
      List<Problem> problems) {
    var items = answers.items(place.group().name());
    var before = place.index() < items.size() ? items.get(place.index()) : Map.<String, String>of();
    var item = new HashMap<>(typed);
    var all = answers;
    for (var field : place.group().kind().inner()) {
      if (!(field.kind() instanceof Kind.Files)) continue;
      var name = Optional.of(before.getOrDefault(field.name(), "")).filter(known -> !known.isEmpty())
          .orElseGet(() -> UUID.randomUUID().toString());
      item.put(field.name(), name);
      all = add(all, new Sent(field, name, files.getOrDefault(field.name(), List.of())), place.by(), problems);
    }
    return all.withItem(place.group().name(), place.index(), item);
  }

  /// Which thing of a group it is, and who tells of it.
  record Place(Field group, int index, Actor by) {}

  /// Whether one of the files that were not there before is not as it should be.
  static boolean advised(List<Attached> before, List<Attached> now) {
    return now.stream().filter(file -> !before.contains(file)).anyMatch(file -> !file.advice().isEmpty());
  }

  void forget(UUID document) {
    documents.forget(new DocumentId(document));
  }

  private Optional<Attached> keep(Field field, MultipartFile file, Actor by, List<Problem> problems) {
    return switch (documents.keep(file, by)) {
      case Done(var id) -> Optional.of(attached(id));
      case Refused(var why) -> {
        problems.add(new Problem(field.name(), "documents.refused." + why));
        yield Optional.empty();
      }
    };
  }

  private Attached attached(DocumentId id) {
    return new Attached(id.value(), documents.get(id).name(), List.of());
  }
}
