package az.rayon.documents.signing;

import static az.rayon.site.Pages.page;

import az.rayon.documents.page.SignaturePage;
import az.rayon.kernel.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Says to everybody how to tell the authority's signature from another, and what it is worth.
@Controller
class SignaturePages {

  private final SigningKey key;
  private final Clock clock;

  SignaturePages(SigningKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  @GetMapping("/signature")
  ModelAndView signature() throws CertificateEncodingException {
    var certificate = key.open().certificate();
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var until = day(certificate.getNotAfter().toInstant());
    return page("documents/signature",
        new SignaturePage(key.source().name().toLowerCase(Locale.ROOT),
            CommonName.of(certificate.getSubjectX500Principal()), CommonName.of(certificate.getIssuerX500Principal()),
            fingerprint(certificate), algorithm(certificate), day(certificate.getNotBefore().toInstant()), until,
            until.isBefore(today)));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /// In fours, as people read it out over the telephone.
  private static String fingerprint(X509Certificate certificate) throws CertificateEncodingException {
    return Sha256.hex(certificate.getEncoded()).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String algorithm(X509Certificate certificate) {
    return switch (certificate.getPublicKey()) {
      case ECPublicKey key -> "ECDSA " + key.getParams().getOrder().bitLength();
      case RSAPublicKey key -> "RSA " + key.getModulus().bitLength();
      default -> certificate.getPublicKey().getAlgorithm();
    };
  }
}
