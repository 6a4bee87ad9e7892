package az.rayon.actionplan.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.imports.Scan.Why;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text in a file's bytes: UTF-8 or UTF-16, with a byte-order mark or without. Any other encoding is told, with the
/// line where it shows, because a guess would change letters in an official paper without anybody seeing it.
record Decoding(String text, @Nullable Unreadable trouble) {

  /// UTF-8 that somebody has read as Windows-1252 and saved again: "ə" has become "É™".
  private static final Pattern GARBLED = Pattern.compile("É™|Ä±|Ã¼|Ã¶|Ã§|ÅŸ|Ä°|Ä\u009f|ÄŸ");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

  static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, 3, UTF_8);
    if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, 2, UTF_16LE);
    if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, 2, UTF_16BE);
    if (mostlyZero(bytes, 1)) return decode(bytes, 0, UTF_16LE);
    if (mostlyZero(bytes, 0)) return decode(bytes, 0, UTF_16BE);
    return decode(bytes, 0, UTF_8);
  }

  private static Decoding decode(byte[] bytes, int from, Charset charset) {
    var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var out = CharBuffer.allocate(bytes.length - from + 1);
    var result = decoder.decode(in, out, true);
    var text = out.flip().toString().replace('\u000B', ' ').replace('\f', '\n');
    if (result.isError()) {
      return failed(charset.equals(UTF_8) && hasZero(bytes) ? Why.BINARY : Why.NOT_UTF8, text, text.length());
    }
    var control = CONTROL.matcher(text);
    if (control.find()) return failed(Why.BINARY, text, control.start());
    var garbled = GARBLED.matcher(text);
    if (garbled.find()) return failed(Why.GARBLED, text, garbled.start());
    return new Decoding(text, null);
  }

  private static Decoding failed(Why why, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    return new Decoding("", new Unreadable(why, why == Why.BINARY ? 0 : line));
  }

  /// No text of bytes has one, while every picture does, most often behind the first bytes that are no text.
  private static boolean hasZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) return true;
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) return false;
    }
    return true;
  }

  /// Every second byte of Latin text in UTF-16 is mostly zero, and the others are not.
  private static boolean mostlyZero(byte[] bytes, int phase) {
    int seen = 0;
    int zero = 0;
    int otherZero = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, 4_000); i += 2) {
      seen++;
      if (bytes[i + phase] == 0) zero++;
      if (bytes[i + 1 - phase] == 0) otherZero++;
    }
    return seen > 8 && zero * 2 > seen && otherZero == 0;
  }
}
