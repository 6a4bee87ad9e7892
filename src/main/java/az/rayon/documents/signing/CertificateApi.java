package az.rayon.documents.signing;

import java.security.cert.CertificateEncodingException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The certificate itself, for programs that check signatures.
@RestController
class CertificateApi {

  private final SigningKey key;

  CertificateApi(SigningKey key) {
    this.key = key;
  }

  @GetMapping("/signature/certificate.cer")
  ResponseEntity<byte[]> certificate() throws CertificateEncodingException {
    return ResponseEntity.ok()
        .header("Content-Type", "application/pkix-cert")
        .header("Content-Disposition", ContentDisposition.attachment().filename("certificate.cer").build().toString())
        .body(key.open().certificate().getEncoded());
  }
}
