package az.rayon.services.certificates;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Bytes in capitals and digits (RFC 4648, without padding): a QR code draws these in fewer modules than small letters,
/// and an address may carry them.
final class Base32 {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final byte[] NOTHING = {};

  private Base32() {}

  static String of(byte[] bytes) {
    var text = new StringBuilder();
    long held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << 8) | (each & 0xFF);
      for (bits += 8; bits >= 5; bits -= 5) text.append(SIGNS.charAt((int) (held >> (bits - 5)) & 31));
      held &= (1L << bits) - 1;
    }
    if (bits > 0) text.append(SIGNS.charAt((int) (held << (5 - bits)) & 31));
    return text.toString();
  }

  /// What was read or typed, with spaces and line breaks; empty where a sign is none of ours.
  static byte[] read(String text) {
    var bytes = new ByteArrayOutputStream();
    long held = 0;
    int bits = 0;
    for (char sign : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT).toCharArray()) {
      int value = SIGNS.indexOf(sign);
      if (value < 0) return NOTHING;
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write((int) (held >> bits));
        held &= (1L << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
