package az.rayon.services.certificates;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.Certificate.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a certificate back, or puts a corrected one in its place. The paper in somebody's hands stays what it is; from
/// then on whoever checks it is told.
@Service
public class EndingCertificates {

  private final Certificates certificates;
  private final IssuingCertificates issuing;
  private final CertificateLetters letters;
  private final Audit audit;
  private final Clock clock;

  EndingCertificates(Certificates certificates, IssuingCertificates issuing, CertificateLetters letters, Audit audit,
      Clock clock) {
    this.certificates = certificates;
    this.issuing = issuing;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Certificate, Refusal> revoke(String number, String reason, Official by) {
    var certificate = certificates.get(number);
    if (!Rights.mayEnd(by, certificate)) return new Refused<>(Refusal.NOT_YOURS);
    return switch (certificate.revoke(by.id(), reason, clock.instant())) {
      case Done(var revoked) -> {
        certificates.end(revoked);
        audit.record(by, "certificate.revoked", revoked.id(), number);
        letters.ended(revoked);
        yield new Done<>(revoked);
      }
      case Refused(var why) -> new Refused<>(why);
    };
  }

  /// The new certificate; the old one names it as what took its place.
  @Transactional
  public Outcome<Certificate, Refusal> replace(String number, Order order, String reason, Official by) {
    var old = certificates.get(number);
    if (!Rights.mayEnd(by, old) || !Rights.mayIssue(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!(old.state() instanceof Certificate.State.Valid)) return new Refused<>(Refusal.ENDED);
    return switch (issuing.issue(order, by)) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var with) -> switch (old.replace(with, by.id(), reason, clock.instant())) {
        case Refused(var why) -> throw new IllegalStateException("stood a moment ago: " + why);
        case Done(var replaced) -> {
          certificates.end(replaced);
          audit.record(by, "certificate.replaced", replaced.id(), number);
          letters.ended(replaced);
          yield new Done<>(with);
        }
      };
    };
  }
}
