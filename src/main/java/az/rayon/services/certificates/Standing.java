package az.rayon.services.certificates;

import az.rayon.services.certificates.Certificate.State;
import java.time.LocalDate;

/// In a word, how a certificate stands on a day.
public enum Standing {
  VALID, EXPIRED, REVOKED, REPLACED;

  public static Standing of(Certificate certificate, LocalDate day) {
    return switch (certificate.state()) {
      case State.Valid _ -> certificate.content().heldOn(day) ? VALID : EXPIRED;
      case State.Revoked _ -> REVOKED;
      case State.Replaced _ -> REPLACED;
    };
  }
}
