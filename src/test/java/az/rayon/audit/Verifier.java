package az.rayon.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// A stranger who checks the log, written from RFC 9162 and the C2SP specifications alone. Shares no code with it.
final class Verifier {

  private Verifier() {}

  static byte[] sha(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) digest.update(part);
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] leaf(byte[] data) {
    return sha(new byte[]{0}, data);
  }

  /// MTH of section 2.1.1, by recursion over the leaves themselves.
  static byte[] root(List<byte[]> leafHashes) {
    int n = leafHashes.size();
    if (n == 0) return sha();
    if (n == 1) return leafHashes.getFirst();
    int k = 1;
    while (k * 2 < n) k *= 2;
    return sha(new byte[]{1}, root(leafHashes.subList(0, k)), root(leafHashes.subList(k, n)));
  }

  /// Section 2.1.3.2.
  static boolean included(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
    if (index >= size) return false;
    long fn = index;
    long sn = size - 1;
    var r = leafHash;
    for (var p : path) {
      if (sn == 0) return false;
      if (fn % 2 == 1 || fn == sn) {
        r = sha(new byte[]{1}, p, r);
        while (fn % 2 == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = sha(new byte[]{1}, r, p);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(r, root);
  }

  /// Section 2.1.4.2, for 0 < first < second.
  static boolean consistent(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
    if (proof.isEmpty()) return false;
    var path = new ArrayList<>(proof);
    if (Long.bitCount(first) == 1) path.addFirst(firstRoot);
    long fn = first - 1;
    long sn = second - 1;
    while (fn % 2 == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    var fr = path.getFirst();
    var sr = path.getFirst();
    for (var c : path.subList(1, path.size())) {
      if (sn == 0) return false;
      if (fn % 2 == 1 || fn == sn) {
        fr = sha(new byte[]{1}, c, fr);
        sr = sha(new byte[]{1}, c, sr);
        while (fn % 2 == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        sr = sha(new byte[]{1}, sr, c);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
  }

  /// C2SP signed-note: whether the note carries a good signature of the key.
  static boolean signed(String note, String verifierKey) {
    var key = verifierKey.strip().split("\\+", 3);
    var typed = Base64.getDecoder().decode(key[2]);
    var id = Arrays.copyOf(sha((key[0] + "\n").getBytes(UTF_8), typed), 4);
    if (typed[0] != 1 || !HexFormat.of().formatHex(id).equals(key[1])) return false;
    int end = note.indexOf("\n\n");
    var text = note.substring(0, end + 1);
    var line = note.substring(end + 2);
    var mark = "— " + key[0] + " ";
    if (!line.startsWith(mark) || !line.endsWith("\n")) return false;
    var bytes = Base64.getDecoder().decode(line.substring(mark.length()).strip());
    return Arrays.equals(Arrays.copyOf(bytes, 4), id) && bytes.length == 68
        && verify(text, Arrays.copyOfRange(typed, 1, 33), Arrays.copyOfRange(bytes, 4, 68));
  }

  private static boolean verify(String text, byte[] key, byte[] signature) {
    try {
      var encoded = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key));
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(text.getBytes(UTF_8));
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
