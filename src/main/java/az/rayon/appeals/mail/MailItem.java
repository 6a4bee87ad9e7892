package az.rayon.appeals.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that came, and what became of it. `original` is the message as it came, or the beginning of one that is
/// longer than may be; `leftOut` are the enclosed files that could not be kept, each with the reason.
record MailItem(UUID id, String fingerprint, String messageId, Source source, Instant takenAt, @Nullable Instant sentAt,
    String address, String name, String subject, @Nullable UUID original, List<String> leftOut, Fate fate,
    int version) {

  /// Where it was found.
  enum Source {
    MAILBOX, FOLDER, DESK
  }

  /// What became of it.
  sealed interface Fate {

    record BecameAppeal(UUID appeal) implements Fate {}

    /// It asks for information, which has its own law, register and term.
    record BecameInquiry(UUID inquiry) implements Fate {}

    /// It answers a letter of ours, or goes on from what the same person wrote, and was added to that appeal.
    record Added(UUID appeal) implements Fate {}

    /// A person wrote it, and the registrar has to say what it is. It may name an appeal.
    record Waiting(Reason reason, @Nullable UUID appeal) implements Fate {}

    record NotAnAppeal(Reason reason) implements Fate {}

    record NotRead(Reason reason) implements Fate {}
  }

  MailItem {
    leftOut = List.copyOf(leftOut);
  }

  /// Whether a registrar can still make an appeal of it, or add it to one.
  boolean undecided() {
    return original != null && switch (fate) {
      case Fate.BecameAppeal _,Fate.BecameInquiry _,Fate.Added _ -> false;
      case Fate.Waiting _,Fate.NotAnAppeal _ -> true;
      case Fate.NotRead(var reason) -> reason != Reason.INFECTED;
    };
  }

  /// Whether only its beginning was kept, and a registrar has yet to see what can be made of it.
  boolean cut() {
    return original != null && fate instanceof Fate.Waiting(var reason, _) && reason == Reason.TOO_LARGE;
  }

  MailItem now(Fate other, List<String> refused) {
    return new MailItem(id, fingerprint, messageId, source, takenAt, sentAt, address, name, subject, original, refused,
        other, version);
  }
}
