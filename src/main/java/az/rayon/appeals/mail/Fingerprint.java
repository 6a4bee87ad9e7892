package az.rayon.appeals.mail;

import az.rayon.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/// By what a message is known again when it comes twice: its sender's headers and its body. What servers on the way
/// add differs from copy to copy and is left out. What has no such header is no message: all of it counts, or any two
/// such files would be taken for one.
final class Fingerprint {

  private static final Set<String> SENDERS = Set.of("message-id", "from", "date", "subject", "to", "content-type");

  private Fingerprint() {}

  static String of(byte[] raw) {
    int body = body(raw);
    var head = new String(raw, 0, body, StandardCharsets.ISO_8859_1).replaceAll("\\r?\\n[ \\t]+", " ");
    var senders = head.lines().filter(line -> line.indexOf(':') > 0)
        .filter(line -> SENDERS.contains(line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT)))
        .map(line -> line.replaceAll("\\s+", " ").strip()).sorted().toList();
    var digest = Sha256.digest();
    senders.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.ISO_8859_1)));
    for (int at = senders.isEmpty() ? 0 : body; at < raw.length; at++) if (raw[at] != '\r') digest.update(raw[at]);
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Where the first empty line ends.
  private static int body(byte[] raw) {
    for (int at = 0; at + 1 < raw.length; at++) {
      if (raw[at] != '\n') continue;
      if (raw[at + 1] == '\n') return at + 1;
      if (raw[at + 1] == '\r' && at + 2 < raw.length && raw[at + 2] == '\n') return at + 2;
    }
    return raw.length;
  }
}
