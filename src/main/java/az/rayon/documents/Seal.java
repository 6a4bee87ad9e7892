package az.rayon.documents;

import az.rayon.documents.signing.CommonName;
import az.rayon.documents.signing.SignatureSettings;
import az.rayon.documents.signing.SigningKey;
import az.rayon.documents.signing.TimeStamps;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The authority's electronic signature on PDF files: PAdES-B-B, and B-T where a time-stamp server is set. That it does
/// not answer stops nobody's paper: the signature then is B-B, and the log says so. What weight it has in law is the
/// certificate's matter: only a qualified one equals a hand-signed and sealed paper (Law 602-IIQ).
@Component
public class Seal {

  private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

  private final SigningKey key;
  private final SignatureSettings settings;
  private final Clock clock;

  Seal(SigningKey key, SignatureSettings settings, Clock clock) {
    this.key = key;
    this.settings = settings;
    this.clock = clock;
  }

  /// The same PDF with the signature appended; what was PDF/A stays PDF/A.
  public byte[] sign(byte[] pdf) {
    if (settings.timestamp().isEmpty()) return sign(pdf, SignatureLevel.PAdES_BASELINE_B);
    try {
      return sign(pdf, SignatureLevel.PAdES_BASELINE_T);
    } catch (DSSException e) {
      LOG.warn("Signed without a time stamp, because {} gave none", settings.timestamp(), e);
      return sign(pdf, SignatureLevel.PAdES_BASELINE_B);
    }
  }

  private byte[] sign(byte[] pdf, SignatureLevel level) {
    var open = key.open();
    var document = new InMemoryDocument(pdf, "paper.pdf", MimeTypeEnum.PDF);
    var parameters = parameters(open, level);
    var service = load();
    if (level == SignatureLevel.PAdES_BASELINE_T) service.setTspSource(new TimeStamps(settings.timestamp()));
    var value = open.token().sign(service.getDataToSign(document, parameters), DigestAlgorithm.SHA256, open.key());
    return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
  }

  /// What makes signatures; the first time takes a second.
  PAdESService load() {
    // offline: a verifier without sources asks nobody (N7)
    var service = new PAdESService(new CommonCertificateVerifier(true));
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    return service;
  }

  private PAdESSignatureParameters parameters(SigningKey.Open open, SignatureLevel level) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(open.key().getCertificate());
    parameters.setCertificateChain(open.key().getCertificateChain());
    parameters.setSignerName(CommonName.of(open.certificate().getSubjectX500Principal()));
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    return parameters;
  }
}
