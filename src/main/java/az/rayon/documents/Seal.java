package az.rayon.documents;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/// The authority's electronic signature on PDF files: PAdES-B-B. What weight it has in law is the certificate's
/// matter: only a qualified one equals a hand-signed and sealed paper (Law 602-IIQ).
@Component
public class Seal {

  private final SigningKey key;
  private final Clock clock;

  Seal(SigningKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /// The same PDF with the signature appended; what was PDF/A stays PDF/A.
  public byte[] sign(byte[] pdf) {
    var open = key.open();
    var document = new InMemoryDocument(pdf, "paper.pdf");
    var parameters = parameters(open);
    // offline: a verifier without sources asks nobody (N7)
    var service = new PAdESService(new CommonCertificateVerifier(true));
    var value = open.token().sign(service.getDataToSign(document, parameters), DigestAlgorithm.SHA256, open.key());
    return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
  }

  private PAdESSignatureParameters parameters(SigningKey.Open open) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(open.key().getCertificate());
    parameters.setCertificateChain(open.key().getCertificateChain());
    parameters.setSignerName(CommonName.of(open.certificate().getSubjectX500Principal()));
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    return parameters;
  }
}
