package az.rayon.services.forms.filling;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.documents.FirstLook;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the files that somebody sends with an answer. A file that cannot be read by anybody is refused and becomes a
/// problem of its question; whatever else is noticed is advice and stops nobody. The other files stay.
@Component
class AttachingFiles {

  private final Documents documents;
  private final FirstLook look;
  private final Clock clock;

  AttachingFiles(Documents documents, FirstLook look, Clock clock) {
    this.documents = documents;
    this.look = look;
    this.clock = clock;
  }

  Answers add(Answers answers, Field field, List<MultipartFile> files, Actor by, List<Problem> problems) {
    var all = answers;
    for (var file : files) {
      if (file.isEmpty() && name(file).isEmpty()) continue;
      if (field.kind() instanceof Kind.Files(var most) && all.attached(field.name()).size() >= most) {
        problems.add(new Problem(field.name(), "services.forms.problem.files", most));
        break;
      }
      var kept = keep(field, file, by, problems);
      if (kept.isPresent()) all = all.attach(field.name(), kept.get());
    }
    return all;
  }

  void forget(UUID document) {
    documents.forget(new DocumentId(document));
  }

  private Optional<Attached> keep(Field field, MultipartFile file, Actor by, List<Problem> problems) {
    try (var in = file.getInputStream()) {
      return switch (documents.keep(in, name(file), by)) {
        case Done(var id) -> Optional.of(attached(id));
        case Refused(var why) -> {
          problems.add(new Problem(field.name(), "documents.refused." + why));
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Attached attached(DocumentId id) {
    var advice = look.at(id, LocalDate.now(clock)).stream().map(Enum::name).sorted().toList();
    return new Attached(id.value(), documents.get(id).name(), advice);
  }

  private static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }
}
