package az.rayon.services.certificates.own;

import az.rayon.accounts.Secret;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Ids;
import az.rayon.kernel.NotFound;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person shows a certificate of theirs to somebody by a link. Whose it is not may not know that it exists.
@Service
class SharingCertificates {

  private final Certificates certificates;
  private final Shares shares;
  private final Audit audit;
  private final Clock clock;

  SharingCertificates(Certificates certificates, Shares shares, Audit audit, Clock clock) {
    this.certificates = certificates;
    this.shares = shares;
    this.audit = audit;
    this.clock = clock;
  }

  /// Gives the link's secret, this once.
  @Transactional
  Secret share(String number, Share.Term term, Citizen by) {
    var certificate = own(number, by);
    var secret = Secret.fresh();
    var now = clock.instant();
    var share = new Share(Ids.at(now), certificate.id(), now, term.from(now), null, 0);
    shares.add(share, secret);
    audit.record(by, "certificate.shared", certificate.id(), number);
    return secret;
  }

  @Transactional
  void end(UUID id, Citizen by) {
    var share = shares.find(id).orElseThrow(() -> new NotFound("share"));
    var certificate = certificates.get(share.certificate());
    own(certificate.number(), by);
    shares.end(id, clock.instant());
    audit.record(by, "certificate.share.ended", certificate.id(), certificate.number());
  }

  /// The certificate behind a link, as long as the link lasts.
  @Transactional
  Optional<Certificate> open(Secret shown, boolean counted) {
    var now = clock.instant();
    var share = shares.find(shown).filter(found -> found.isOpen(now));
    if (counted) share.ifPresent(found -> shares.opened(found.id(), now));
    return share.map(found -> certificates.get(found.certificate()));
  }

  Certificate own(String number, Citizen by) {
    return certificates.find(number).filter(found -> by.id().equals(found.account()))
        .orElseThrow(() -> new NotFound("certificate"));
  }
}
