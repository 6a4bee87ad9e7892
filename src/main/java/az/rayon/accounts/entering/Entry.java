package az.rayon.accounts.entering;

import az.rayon.accounts.Secret;
import java.time.Instant;

/// What came of an attempt to sign in.
public sealed interface Entry {

  /// In; this is what the browser is to hold.
  record Open(Secret cookie) implements Entry {}

  /// The password was right and the second step comes next. `known` is false when the person has yet to set one up.
  record Halfway(Secret cookie, boolean known) implements Entry {}

  /// Address and password, or the code, do not fit.
  record Wrong() implements Entry {}

  /// Too many attempts; the door stays closed until then, whatever is typed.
  record Locked(Instant until) implements Entry {}

  /// Too many people at once; nothing was counted against this one.
  record Busy() implements Entry {}
}
