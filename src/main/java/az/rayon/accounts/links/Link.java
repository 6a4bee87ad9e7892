package az.rayon.accounts.links;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a link in a letter allows its reader to do, once.
sealed interface Link {

  /// Whoever reads this address may open an account under it.
  record Register(String email) implements Link {}

  /// The person invited may choose a password.
  record Invitation(UUID account) implements Link {}

  /// The person may choose a new password.
  record Reset(UUID account) implements Link {}

  /// Whoever sees the console of the first start may become its administrator.
  record FirstAdmin() implements Link {}

  default Duration life() {
    return switch (this) {
      case Register _ -> Duration.ofDays(1);
      case Invitation _ -> Duration.ofDays(7);
      case Reset _ -> Duration.ofHours(1);
      case FirstAdmin _ -> Duration.ofHours(24);
    };
  }

  default @Nullable UUID whose() {
    return switch (this) {
      case Invitation(var account) -> account;
      case Reset(var account) -> account;
      case Register _,FirstAdmin _ -> null;
    };
  }
}
