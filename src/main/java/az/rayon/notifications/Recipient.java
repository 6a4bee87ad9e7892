package az.rayon.notifications;

import az.rayon.kernel.Language;
import java.util.UUID;

/// To whom a letter goes.
public sealed interface Recipient {

  /// A person with an account: where and in which language is looked up when the letter leaves.
  record Account(UUID id) implements Recipient {}

  /// An address that somebody gave, and the language in which they gave it.
  record Address(String email, Language language) implements Recipient {}
}
