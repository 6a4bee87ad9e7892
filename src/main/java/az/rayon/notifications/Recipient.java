package az.rayon.notifications;

import az.rayon.kernel.Language;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// To whom a letter goes.
public sealed interface Recipient {

  /// Whoever handed something in: their account, or else the address they gave; nobody where they gave none.
  static Optional<Recipient> of(@Nullable UUID account, String email, Language language) {
    if (account != null) return Optional.of(new Account(account));
    return email.isEmpty() ? Optional.empty() : Optional.of(new Address(email, language));
  }

  /// A person with an account: where and in which language is looked up when the letter leaves.
  record Account(UUID id) implements Recipient {}

  /// An address that somebody gave, and the language in which they gave it.
  record Address(String email, Language language) implements Recipient {}
}
