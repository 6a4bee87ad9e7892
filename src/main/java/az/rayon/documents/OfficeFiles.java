package az.rayon.documents;

import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/// Opens office files that came from outside. Each is measured before it is read, so that a bomb costs a moment and
/// no memory. The caller closes what it is given.
@Component
public class OfficeFiles {

  /// What a file may unpack to when it is read into memory, where it takes several times as much.
  private static final long READ = 24L << 20;

  private final FileStore store;
  private final FileSettings settings;

  OfficeFiles(FileStore store, FileSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  public Outcome<XWPFDocument, Refusal> word(InputStream in) {
    return open(in, FileType.DOCX, XWPFDocument::new);
  }

  public Outcome<XSSFWorkbook, Refusal> sheets(InputStream in) {
    return open(in, FileType.XLSX, XSSFWorkbook::new);
  }

  private <T> Outcome<T, Refusal> open(InputStream in, FileType wanted, Opening<T> opening) {
    try {
      var staged = store.stage();
      try {
        return open(in, staged, wanted, opening);
      } finally {
        Files.deleteIfExists(staged);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Outcome<T, Refusal> open(InputStream in, Path staged, FileType wanted, Opening<T> opening)
      throws IOException {
    try (var out = Files.newOutputStream(staged)) {
      var limited = Math.min(settings.limit().toBytes(), READ);
      var size = new Limited(in, limited).transferTo(out);
      if (size == 0) return new Refused<>(Refusal.EMPTY);
      if (size > limited) return new Refused<>(Refusal.TOO_LARGE);
    }
    return switch (Archive.recognise(staged, READ)) {
      case Refused(var why) -> new Refused<>(why);
      case Done(var type) when type != wanted -> new Refused<>(Refusal.TYPE_NOT_ACCEPTED);
      case Done(var _) -> read(staged, opening);
    };
  }

  private static <T> Outcome<T, Refusal> read(Path staged, Opening<T> opening) throws IOException {
    try (var in = Files.newInputStream(staged)) {
      return new Done<>(opening.open(in));
    } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IOException e) {
      return new Refused<>(Refusal.DAMAGED);
    }
  }

  private interface Opening<T> {
    T open(InputStream in) throws IOException;
  }
}
