package az.rayon.services.housing;

import az.rayon.kernel.Language;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The applications for housing that were granted: nobody comes into the queue by another way.
public interface Approved {

  /// What the register of applications knows of the one with this public number, if it was granted.
  Optional<Grant> find(String application);

  /// Who asked, and how they are written to where they have no account; `email` may be empty.
  record Grant(String number, String name, String fin, @Nullable UUID account, String email, Language language) {}
}
