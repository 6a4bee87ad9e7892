package az.rayon.appeals.open311;

import az.rayon.kernel.Sha256;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// By what a call that is sent again is recognised: the same key and the same content, the device included, within a
/// day. Programs try again for hours when an answer was lost on the way.
record Fingerprint(String hash) {

  static final Duration KNOWN = Duration.ofDays(1);

  /// Of all that was said but the key itself.
  static Fingerprint of(Asked asked, ApiKey key) {
    var all = new TreeMap<>(asked.all());
    all.remove("api_key");
    if (!asked.files().isEmpty()) all.put("files", asked.files().stream().map(Fingerprint::content).toList());
    return of(key, all);
  }

  /// Of an update that the program has numbered itself.
  static Fingerprint of(ApiKey key, String request, String update) {
    return of(key, Map.of("service_request_id", List.of(request), "update_id", List.of(update)));
  }

  /// A lock on this key lets two that are sent at the same moment make one.
  UUID lock() {
    return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8));
  }

  private static String content(Part file) {
    try (var in = new DigestInputStream(file.getInputStream(), Sha256.digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Each part with its length before it, so that no two contents look alike.
  private static Fingerprint of(ApiKey key, Map<String, List<String>> parts) {
    var digest = Sha256.digest();
    digest.update(key.id().toString().getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(parts).forEach((name, values) -> {
      for (var value : values) {
        digest.update((name.length() + ":" + name + value.length() + ":" + value).getBytes(StandardCharsets.UTF_8));
      }
    });
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }
}
