package az.rayon.services.certificates;

import az.rayon.documents.DocumentId;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate in the registry.
///
/// @param content what it says
/// @param json the content as it travels inside the paper, byte for byte
/// @param code what stands in its QR code
/// @param account the person's own, who then has it among their documents
/// @param unit that issued it
/// @param file the signed paper; null while nobody has asked for one yet, as with those of the demonstration
public record Certificate(UUID id, Content content, String json, String code, @Nullable UUID account, UUID unit,
    UUID issuedBy, Instant issuedAt, @Nullable File file, State state, boolean invented, int version) {

  /// The signed paper, by the hash of its bytes.
  public record File(DocumentId document, String sha256) {}

  /// Whether it stands. One that has merely run out is still `Valid`: its own last day says so.
  public sealed interface State {

    record Valid() implements State {}

    record Revoked(Instant at, UUID by, String reason) implements State {}

    record Replaced(Instant at, UUID by, String reason, UUID with) implements State {}
  }

  public enum Refusal {
    /// this person may not do this with certificates, or not with this one
    NOT_YOURS,
    /// there is no template in force for the kind
    NO_TEMPLATE,
    /// a field that must be given was not, or something given cannot be
    INCOMPLETE,
    /// it was revoked or replaced before
    ENDED
  }

  public String number() {
    return content.number();
  }

  Outcome<Certificate, Refusal> revoke(UUID by, String reason, Instant now) {
    return end(new State.Revoked(now, by, reason));
  }

  Outcome<Certificate, Refusal> replace(Certificate with, UUID by, String reason, Instant now) {
    return end(new State.Replaced(now, by, reason, with.id));
  }

  private Outcome<Certificate, Refusal> end(State end) {
    return switch (state) {
      case State.Valid _ -> new Done<>(new Certificate(id, content, json, code, account, unit, issuedBy, issuedAt, file,
          end, invented, version));
      case State.Revoked _, State.Replaced _ -> new Refused<>(Refusal.ENDED);
    };
  }

  Certificate with(File paper) {
    return new Certificate(id, content, json, code, account, unit, issuedBy, issuedAt, paper, state, invented, version);
  }
}
