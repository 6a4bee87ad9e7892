package az.rayon.documents.arriving;

import az.rayon.documents.Documents.Refusal;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what a file is by what is in it. The name decides only between two kinds of plain text.
public final class Recognition {

  private static final int HEAD = 8 << 10;
  /// Servers on the way write much on a letter before it says from whom it is.
  private static final int LETTER_HEAD = 256 << 10;
  private static final int TAIL = 4 << 10;
  private static final Pattern PDF = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s{0,16}%PDF-[12]\\.\\d.*", Pattern.DOTALL);
  private static final Pattern JPEG = Pattern.compile("\\xFF\\xD8\\xFF[\\xC0-\\xFE].*", Pattern.DOTALL);
  private static final Pattern PNG = Pattern.compile("\\x89PNG\\r\\n\\x1A\\n....IHDR.*", Pattern.DOTALL);
  private static final Pattern WEBP = Pattern.compile("RIFF....WEBPVP8[ LX].*", Pattern.DOTALL);
  private static final Pattern TIFF = Pattern.compile("(?:II[*+]\\x00|MM\\x00[*+]).*", Pattern.DOTALL);
  private static final Pattern OLE = Pattern.compile("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1.*", Pattern.DOTALL);

  /// How Outlook packs what other mail programs do not understand, as winmail.dat.
  private static final String TNEF = "x\u009F>\"";

  private Recognition() {}

  static Outcome<FileType, Refusal> of(Path file, String name) throws IOException {
    var head = begin(file, HEAD);
    if (PDF.matcher(head).matches()) return end(file).contains("%%EOF") ? done(FileType.PDF) : no(Refusal.DAMAGED);
    if (JPEG.matcher(head).matches()) return done(FileType.JPEG);
    if (PNG.matcher(head).matches()) return end(file).contains("IEND") ? done(FileType.PNG) : no(Refusal.DAMAGED);
    if (WEBP.matcher(head).matches()) return done(FileType.WEBP);
    if (TIFF.matcher(head).matches()) return done(FileType.TIFF);
    if (head.startsWith("PK\3\4")) return Archive.recognise(file);
    if (OLE.matcher(head).matches()) return no(isLocked(file) ? Refusal.ENCRYPTED : Refusal.TYPE_NOT_ACCEPTED);
    if (head.startsWith(TNEF)) return done(FileType.TNEF);
    if (PlainText.isLetter(isNamedLetter(name) ? begin(file, LETTER_HEAD) : head)) return done(FileType.EML);
    if (!PlainText.isText(file)) return no(isOldText(head, name) ? Refusal.NOT_UNICODE : Refusal.TYPE_NOT_ACCEPTED);
    return done(name.toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv") ? FileType.CSV : FileType.TEXT);
  }

  /// A text in one of the encodings of before Unicode, by its name and by what it does not hold.
  private static boolean isOldText(String head, String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(txt|[ct]sv|eml)") && PlainText.isHarmless(head);
  }

  /// An office file with a password is an OLE container with one encrypted stream; its name is in UTF-16.
  private static boolean isLocked(Path file) throws IOException {
    var mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    try (var in = Files.newInputStream(file)) {
      for (var part = read(in, 1 << 20); !part.isEmpty(); part = read(in, 1 << 20)) {
        if (part.contains(mark)) return true;
      }
    }
    return false;
  }

  private static boolean isNamedLetter(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  private static String begin(Path file, int length) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return read(in, length);
    }
  }

  private static String end(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, Files.size(file) - TAIL));
      return read(in, TAIL);
    }
  }

  private static String read(InputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  private static Outcome<FileType, Refusal> done(FileType type) {
    return new Done<>(type);
  }

  private static Outcome<FileType, Refusal> no(Refusal why) {
    return new Refused<>(why);
  }
}
