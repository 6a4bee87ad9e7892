package az.rayon.appeals.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes letters of bytes where the sender said wrongly, or did not say, how they are to be read. Old programs here
/// send windows-1251 and windows-1254 under any name or none.
final class Decoding {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  /// What stands where bytes are no letter.
  private static final char BROKEN = '\uFFFD';

  /// What programs name that do not know what they send; no letter of Azerbaijani is missed by not believing them.
  private static final Set<Charset> ANY = Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1,
      Charset.forName("windows-1252"));

  private Decoding() {}

  /// The bytes of a part whose transfer encoding may be broken: what is no base64 in it is passed over.
  static byte[] transferred(byte[] raw, String encoding) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> base64(raw);
      case "quoted-printable" -> quotedPrintable(raw);
      case "x-uuencode", "uuencode", "x-uue" -> byLibrary(raw, "uuencode");
      default -> raw;
    };
  }

  /// The text in the encoding that was named, if it is one and fits; else in the one that it most likely is.
  static String text(byte[] bytes, @Nullable String named) {
    var declared = charset(named);
    if (declared.isPresent() && !ANY.contains(declared.get())) {
      var read = strictly(bytes, declared.get());
      if (read.isPresent()) return read.get();
    }
    return unicode(bytes).orElseGet(() -> new String(bytes, likely(bytes)));
  }

  /// A letter that was cut in two does not make another encoding of all the others.
  private static Optional<String> unicode(byte[] bytes) {
    var read = new String(bytes, StandardCharsets.UTF_8);
    long broken = read.chars().filter(letter -> letter == BROKEN).count();
    long whole = read.chars().filter(letter -> letter >= 0x80 && letter != BROKEN).count();
    return broken == 0 || whole > broken ? Optional.of(read) : Optional.empty();
  }

  /// A header: encoded words as the standard has them, or bare bytes as the standard forbids them.
  static String header(@Nullable String raw) {
    if (raw == null) return "";
    if (raw.chars().anyMatch(letter -> letter >= 0x80 && letter <= 0xFF)
        && raw.chars().noneMatch(letter -> letter > 0xFF)) {
      return text(raw.getBytes(StandardCharsets.ISO_8859_1), null);
    }
    try {
      var read = MimeUtility.decodeText(MimeUtility.unfold(raw));
      return read.isBlank() ? raw : read;
    } catch (UnsupportedEncodingException e) {
      return raw;
    }
  }

  private static Optional<Charset> charset(@Nullable String named) {
    try {
      return named == null || named.isBlank()
          ? Optional.empty()
          : Optional.of(Charset.forName(named.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// In a Russian word no letter is of ASCII, in an Azerbaijani or Turkish one few are not; so it is looked at which
  /// letters stand side by side. An address beside a name says nothing of it.
  private static Charset likely(byte[] bytes) {
    int together = 0;
    int mixed = 0;
    for (int at = 1; at < bytes.length; at++) {
      boolean high = bytes[at] < 0;
      boolean before = bytes[at - 1] < 0;
      if (high && before) together++;
      else if (high ? Character.isLetter(bytes[at - 1]) : before && Character.isLetter(bytes[at])) mixed++;
    }
    return together > mixed ? CYRILLIC : TURKISH;
  }

  private static byte[] base64(byte[] raw) {
    var letters = new byte[raw.length];
    int length = 0;
    for (byte each : raw) {
      if (each == '=') break;
      if (each > 0 && (Character.isLetterOrDigit(each) || each == '+' || each == '/')) letters[length++] = each;
    }
    return Base64.getDecoder().decode(Arrays.copyOf(letters, length % 4 == 1 ? length - 1 : length));
  }

  /// An equals sign that begins no pair of digits stands for itself.
  private static byte[] quotedPrintable(byte[] raw) {
    var out = ByteBuffer.allocate(raw.length);
    for (int at = 0; at < raw.length; at++) {
      if (raw[at] != '=') {
        out.put(raw[at]);
        continue;
      }
      int high = at + 1 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
      int low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.put((byte) (high * 16 + low));
        at += 2;
      } else if (at + 1 < raw.length && raw[at + 1] == '\n') {
        at += 1;
      } else if (at + 2 < raw.length && raw[at + 1] == '\r' && raw[at + 2] == '\n') {
        at += 2;
      } else {
        out.put(raw[at]);
      }
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  private static byte[] byLibrary(byte[] raw, String encoding) {
    try (var in = MimeUtility.decode(new ByteArrayInputStream(raw), encoding)) {
      return in.readAllBytes();
    } catch (IOException | MessagingException e) {
      return raw;
    }
  }
}
