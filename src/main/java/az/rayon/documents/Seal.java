package az.rayon.documents;

import org.springframework.stereotype.Component;

/// The authority's electronic signature on PDF files (PAdES-B-B).
@Component
public class Seal {

  Seal() {}

  /// The same PDF with the signature appended; what was PDF/A stays PDF/A.
  public byte[] sign(byte[] pdf) {
    throw new UnsupportedOperationException("" + pdf.length);
  }
}
