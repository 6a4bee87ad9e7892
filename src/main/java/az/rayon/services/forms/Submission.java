package az.rayon.services.forms;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form as it was sent in, after every rule of it was checked on the server. `id` is the key of the draft it was:
/// the same draft sent twice is the same submission.
public record Submission(UUID id, String service, int version, Applicant applicant, List<Answer> answers,
    List<Enclosed> files, List<Applicant> others, Language language, Way way) {

  /// Who asks. What was not given is empty; `account` is null for a visitor and where a clerk typed.
  public record Applicant(@Nullable UUID account, String name, String fin, String phone, String email) {}

  /// One answer: the field's name for machines, its label as the person read it, the value as given and as shown. The
  /// value of a repeating group is a line for each of its things, cells apart by semicolons.
  public record Answer(String field, String label, String value, String shown) {}

  /// A file and the field that asked for it.
  public record Enclosed(String field, String label, DocumentId document, String fileName) {}

  /// Whether the person filled it in or a clerk did it for them at the counter.
  public enum Way {
    ONLINE, ASSISTED
  }

  public Submission {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /// The values by field, for whoever fills a template from them.
  public Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    answers.forEach(answer -> values.put(answer.field(), answer.shown()));
    return values;
  }
}
