package az.rayon.services.catalogue;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells whoever was slower who wrote on the same draft meanwhile, and when.
@Component
public class Writers {

  private final Profiles profiles;
  private final Messages messages;

  Writers(Profiles profiles, Messages messages) {
    this.profiles = profiles;
    this.messages = messages;
  }

  /// `key` is a sentence about the draft, of somebody and a moment.
  public Problem faster(String key, @Nullable UUID by, @Nullable Instant at, Language language) {
    var name = Optional.ofNullable(by).flatMap(profiles::find).map(Profile::name)
        .orElseGet(() -> messages.say(language, "services.catalogue.somebody"));
    return new Problem("", key, name, at == null ? "—" : Words.moment(language, at));
  }
}
