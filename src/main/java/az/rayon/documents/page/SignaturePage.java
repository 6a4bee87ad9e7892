package az.rayon.documents.page;

import java.time.LocalDate;

/// With which key the authority signs. `source` ends a message key.
public record SignaturePage(String source, String signer, String issuer, String fingerprint, String algorithm,
    LocalDate from, LocalDate to, boolean expired) {

  public boolean selfMade() {
    return source.equals("own");
  }
}
