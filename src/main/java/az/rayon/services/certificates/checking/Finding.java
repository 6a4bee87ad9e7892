package az.rayon.services.certificates.checking;

import az.rayon.kernel.Translated;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificate.State;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What whoever checks a certificate is told.
sealed interface Finding {

  /// The certificate is ours; `answer` says whether it stands.
  record Known(Answer answer, Facts facts) implements Finding {}

  /// It is not, or not as we issued it.
  record Strange(Answer answer) implements Finding {}

  /// They asked too often lately.
  record TooOften() implements Finding {}

  enum Answer {
    VALID, EXPIRED, REVOKED, REPLACED,
    /// there is no certificate of this number with this check code
    UNKNOWN,
    /// the code was signed with a key that is none of ours, or changed after it was signed
    FOREIGN,
    /// the file says that it is a certificate of ours, and is not byte for byte what we issued
    TAMPERED,
    /// there is no certificate in it at all
    NONE
  }

  /// What stands on the paper and may be shown to whoever has it; never a name in full, never a reason.
  record Facts(String number, String check, Translated kind, String holder, LocalDate issued, @Nullable LocalDate until,
      @Nullable Ended ended) {

    record Ended(LocalDate day, boolean replaced) {}

    static Facts of(Certificate certificate, Translated kind, ZoneId zone) {
      var content = certificate.content();
      var ended = switch (certificate.state()) {
        case State.Valid _ -> null;
        case State.Revoked(var at, var _, var _) -> new Ended(LocalDate.ofInstant(at, zone), false);
        case State.Replaced(var at, var _, var _, var _) -> new Ended(LocalDate.ofInstant(at, zone), true);
      };
      return new Facts(content.number(), content.check(), kind, content.holder().masked(), content.issued(), content
          .until(), ended);
    }

    Known on(LocalDate today) {
      if (ended != null) return new Known(ended.replaced() ? Answer.REPLACED : Answer.REVOKED, this);
      var over = until != null && today.isAfter(until);
      return new Known(over ? Answer.EXPIRED : Answer.VALID, this);
    }
  }
}
