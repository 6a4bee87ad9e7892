package az.rayon.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/// What veraPDF, the judge of PDF/A, says of a file.
public final class Conformance {

  private Conformance() {}

  /// The rules that the file breaks, each once. The judge himself trips over the Azerbaijani locale of the tests, in
  /// which "Integer" in small letters is "ınteger".
  public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    var own = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      VeraGreenfieldFoundryProvider.initialise();
      return judge(pdf, flavour);
    } finally {
      Locale.setDefault(own);
    }
  }

  private static List<String> judge(byte[] pdf, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
