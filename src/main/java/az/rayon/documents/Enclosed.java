package az.rayon.documents;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;

/// What travels inside a PDF that somebody brought.
public final class Enclosed {

  private Enclosed() {}

  /// The file of that name; nothing where there is none, or where the PDF does not hold together.
  public static Optional<byte[]> find(byte[] pdf, String name) {
    try (var document = Loader.loadPDF(pdf)) {
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      var files = names == null ? null : names.getNames();
      var file = files == null ? null : files.get(name);
      var content = file == null
          ? null
          : Objects.requireNonNullElse(file.getEmbeddedFileUnicode(), file
              .getEmbeddedFile());
      return content == null ? Optional.empty() : Optional.of(content.toByteArray());
    } catch (IOException e) {
      return Optional.empty();
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - PDFBox throws what it likes on a damaged file
      return Optional.empty();
    }
  }
}
