package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Answers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form that somebody is filling in. The key cannot be guessed: whoever has it goes on, signed in or not, and it
/// becomes the key of the submission. `known` is what the program knew before it asked, by the name of its source.
record Filling(UUID key, String service, int version, boolean preview, Way way, Language language,
    @Nullable UUID account, Answers answers, Map<String, String> known, int mailed, Instant expires) {

  Filling {
    known = Map.copyOf(known);
  }

  Filling with(Answers other) {
    return new Filling(key, service, version, preview, way, language, account, other, known, mailed, expires);
  }

  Filling on(int other) {
    return new Filling(key, service, other, preview, way, language, account, answers, known, mailed, expires);
  }

  Filling knowing(Map<String, String> more) {
    var all = new HashMap<>(known);
    all.putAll(more);
    return new Filling(key, service, version, preview, way, language, account, answers, all, mailed, expires);
  }

  Filling belongingTo(UUID person) {
    return new Filling(key, service, version, preview, way, language, person, answers, known, mailed, expires);
  }

  Filling mailedOnceMore() {
    return new Filling(key, service, version, preview, way, language, account, answers, known, mailed + 1, expires);
  }
}
