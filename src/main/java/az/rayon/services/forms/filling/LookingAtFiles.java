package az.rayon.services.forms.filling;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.FileAdvice;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Looks at the files that have just come, once they are kept: a look may take seconds, and no transaction waits for
/// it. What is noticed is advice and stops nobody.
@Component
class LookingAtFiles {

  private final FillingForms filling;
  private final FileAdvice advice;

  LookingAtFiles(FillingForms filling, FileAdvice advice) {
    this.filling = filling;
    this.advice = advice;
  }

  /// The form with what was noticed about the files that it has now and had not `before`.
  Filling look(Answers before, Filling now, Language language, Actor by) {
    var known = new HashSet<>(files(before).map(Attached::document).toList());
    var noticed = new HashMap<UUID, List<String>>();
    files(now.answers()).map(Attached::document).filter(file -> !known.contains(file))
        .forEach(file -> noticed.put(file, advice.on(file)));
    noticed.values().removeIf(List::isEmpty);
    return noticed.isEmpty()
        ? now
        : filling.change(now.key(), now.service(), language, by, answers -> answers.advised(Map.copyOf(noticed)));
  }

  private static Stream<Attached> files(Answers answers) {
    return answers.files().values().stream().flatMap(List::stream);
  }
}
