package az.rayon.documents.arriving;

import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A zip that may be an office document. It is unpacked once into nothing, under a meter, before any other program
/// sees it: what it says about its own sizes is not believed.
final class Archive {

  /// The longest that a kept document may become.
  private static final long LONGEST = 256L << 20;
  private static final int FILES = 4_000;
  /// An honest document seldom shrinks below a hundredth; one that does and is large is a bomb.
  private static final int RATIO = 100;
  private static final long SMALL = 8L << 20;
  private static final int DESCRIPTION = 1 << 20;

  private final ZipFile zip;
  private final long packed;

  private Archive(ZipFile zip, long packed) {
    this.zip = zip;
    this.packed = packed;
  }

  static Outcome<FileType, Refusal> recognise(Path file) throws IOException {
    if (isLocked(file)) return new Refused<>(Refusal.ENCRYPTED);
    try (var zip = new ZipFile(file.toFile())) {
      return new Archive(zip, Files.size(file)).recognise();
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return new Refused<>(Refusal.DAMAGED);
    }
  }

  private Outcome<FileType, Refusal> recognise() throws IOException {
    if (zip.size() > FILES || holds(".*(^|[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*")) return no(Refusal.SUSPICIOUS);
    var type = type();
    if (type.isEmpty()) return no(Refusal.TYPE_NOT_ACCEPTED);
    if (holds("(?i).*vbaProject\\.bin|Basic/.+|Scripts/.+") || text("[Content_Types].xml").contains("macroEnabled")) {
      return no(Refusal.MACROS);
    }
    if (text("META-INF/manifest.xml").contains("encryption-data")) return no(Refusal.ENCRYPTED);
    return swells() ? no(Refusal.SUSPICIOUS) : new Done<>(type.get());
  }

  private Optional<FileType> type() throws IOException {
    var parts = text("[Content_Types].xml");
    if (parts.contains("wordprocessingml.document.main+xml")) return Optional.of(FileType.DOCX);
    if (parts.contains("spreadsheetml.sheet.main+xml")) return Optional.of(FileType.XLSX);
    if (parts.contains("ms-word.document.macroEnabled")) return Optional.of(FileType.DOCX);
    if (parts.contains("ms-excel.sheet.macroEnabled")) return Optional.of(FileType.XLSX);
    var kind = text("mimetype").strip();
    if (kind.equals(FileType.ODT.media())) return Optional.of(FileType.ODT);
    return kind.equals(FileType.ODS.media()) ? Optional.of(FileType.ODS) : Optional.empty();
  }

  private boolean swells() throws IOException {
    var buffer = new byte[1 << 16];
    long size = 0;
    for (var entries = zip.entries().asIterator(); entries.hasNext();) {
      try (var in = zip.getInputStream(entries.next())) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          if (size > LONGEST || (size > SMALL && size / RATIO > packed)) return true;
        }
      }
    }
    return false;
  }

  private boolean holds(String name) {
    return zip.stream().map(ZipEntry::getName).anyMatch(entry -> entry.matches(name));
  }

  private String text(String name) throws IOException {
    var entry = zip.getEntry(name);
    try (var in = open(entry)) {
      return new String(in.readNBytes(DESCRIPTION), StandardCharsets.UTF_8);
    }
  }

  private InputStream open(@Nullable ZipEntry entry) throws IOException {
    return entry == null ? InputStream.nullInputStream() : zip.getInputStream(entry);
  }

  /// Bit 0 of the flags in the first entry's header.
  private static boolean isLocked(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var header = in.readNBytes(8);
      return header.length == 8 && (header[6] & 1) != 0;
    }
  }

  private static Outcome<FileType, Refusal> no(Refusal why) {
    return new Refused<>(why);
  }
}
