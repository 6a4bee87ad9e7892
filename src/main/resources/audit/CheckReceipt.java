import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Qəbzi yoxlayır. Checks a receipt of Açıq Rayon's log of deeds. Needs Java 17 or later and nothing else, no network.
 *
 *   java CheckReceipt.java RECEIPT [--key KEY]
 *
 * 1. The deed's line with its salt is hashed into a leaf (RFC 6962, 2.1).
 * 2. The leaf and the proof are hashed up to the root (RFC 9162, 2.1.3.2).
 * 3. The root must be the one in the checkpoint, and the checkpoint signed by the key (C2SP signed-note, Ed25519).
 * Without --key the key in the receipt is used and shown: compare it with the one that the authority publishes.
 */
public class CheckReceipt {

  static final class Broken extends Exception {
    final String az;
    final String en;

    Broken(String az, String en) {
      super(en);
      this.az = az;
      this.en = en;
    }
  }

  public static void main(String[] args) {
    boolean keyed = args.length == 3 && args[1].equals("--key");
    if (args.length != 1 && !keyed) {
      System.err.println("java CheckReceipt.java RECEIPT [--key KEY]");
      System.exit(2);
    }
    try {
      new CheckReceipt(Files.readString(Path.of(args[0]))).check(keyed ? args[2] : null);
    } catch (Broken broken) {
      System.out.println("YARARSIZDIR: " + broken.az);
      System.out.println("DOES NOT HOLD: " + broken.en);
      System.exit(1);
    } catch (IOException noText) {
      System.out.println("Bu fayl oxunmur: " + args[0]);
      System.out.println("This file cannot be read: " + args[0]);
      System.exit(2);
    }
  }

  final List<String> lines;
  int at;

  CheckReceipt(String text) {
    lines = Arrays.asList(text.replace("\r\n", "\n").replace("\uFEFF", "").split("\n", -1));
  }

  void check(String trusted) throws Broken {
    while (at < lines.size() && lines.get(at).startsWith("#")) at++;
    expect("aciq-rayon/receipt@v1");
    String deed = "";
    while (!peek().startsWith("salt ")) deed += next() + "\n";
    byte[] salt = decode(after("salt "));
    String key = after("key ");
    expect("");
    expect("c2sp.org/tlog-proof@v1");
    if (peek().startsWith("extra ")) next();
    long index = number(after("index "));
    List<byte[]> proof = new ArrayList<>();
    while (!peek().isEmpty()) proof.add(decode(next()));
    next();
    String origin = next();
    long size = number(next());
    String root = next();
    expect("");

    byte[] sealed = hash(salt, bytes(deed));
    byte[] leaf = hash(new byte[]{0}, bytes("aciq-rayon/deed@v1 " + Base64.getEncoder().encodeToString(sealed) + "\n"));
    if (!Arrays.equals(climb(leaf, index, size, proof), decode(root))) {
      throw new Broken("sətir və ya sübut dəyişdirilib, alınan kök imzalanan kök deyil.",
          "the line or the proof was changed; the root they give is not the signed one.");
    }
    String signed = origin + "\n" + size + "\n" + root + "\n";
    verify(signed, origin, trusted == null ? key : trusted);
    report(deed, index, size, trusted == null ? key : null);
  }

  /** RFC 9162, 2.1.3.2. */
  static byte[] climb(byte[] leaf, long index, long size, List<byte[]> proof) throws Broken {
    if (index >= size) throw unreadable();
    long fn = index;
    long sn = size - 1;
    byte[] r = leaf;
    for (byte[] p : proof) {
      if (sn == 0) throw unreadable();
      if ((fn & 1) == 1 || fn == sn) {
        r = hash(new byte[]{1}, p, r);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        r = hash(new byte[]{1}, r, p);
      }
      fn >>= 1;
      sn >>= 1;
    }
    if (sn != 0) throw unreadable();
    return r;
  }

  void verify(String text, String origin, String key) throws Broken {
    String[] parts = key.split("\\+", 3);
    if (parts.length != 3) throw new Broken("açar başa düşülmür: " + key, "this is not a key: " + key);
    byte[] typed = decode(parts[2]);
    byte[] id = Arrays.copyOf(hash(bytes(parts[0] + "\n"), typed), 4);
    if (typed.length != 33 || typed[0] != 1 || !hex(id).equals(parts[1])) {
      throw new Broken("açar başa düşülmür: " + key, "this is not a key: " + key);
    }
    if (!origin.equals(parts[0])) throw new Broken("imza başqa jurnalındır.", "the signature is another log's.");
    boolean ours = false;
    while (at < lines.size()) {
      String line = lines.get(at++);
      String mark = "\u2014 " + parts[0] + " ";
      if (!line.startsWith(mark)) continue;
      byte[] signature = decode(line.substring(mark.length()));
      if (signature.length != 68 || !Arrays.equals(Arrays.copyOf(signature, 4), id)) continue;
      if (holds(text, Arrays.copyOfRange(typed, 1, 33), Arrays.copyOfRange(signature, 4, 68))) return;
      ours = true;
    }
    throw ours
        ? new Broken("imza bu açarla düz gəlmir.", "the signature does not fit the key.")
        : new Broken("imza başqa açarladır: açar köhnədir və ya qəbz eyni adlı başqa jurnalındır.",
            "it is signed with another key: the key is an old one, or the receipt is of another log of that name.");
  }

  static boolean holds(String text, byte[] key, byte[] signature) {
    try {
      byte[] head = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
      byte[] encoded = Arrays.copyOf(head, 44);
      System.arraycopy(key, 0, encoded, 12, 32);
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
      verifier.update(bytes(text));
      return verifier.verify(signature);
    } catch (GeneralSecurityException broken) {
      return false;
    }
  }

  static void report(String deed, long index, long size, String unchecked) {
    System.out.println("QƏBZ DÜZDÜR: bu sətir jurnalda " + index + " nömrəlidir, jurnalda isə cəmi " + size + " sətir var idi.");
    System.out.println("THE RECEIPT HOLDS: this line is number " + index + " in the log, which then had " + size + " lines.");
    System.out.println();
    System.out.print(deed);
    if (unchecked == null) return;
    System.out.println();
    System.out.println("Açarı idarənin dərc etdiyi açarla tutuşdurun / Compare the key with the one that the authority publishes:");
    System.out.println(unchecked);
  }

  String peek() throws Broken {
    if (at >= lines.size()) throw unreadable();
    return lines.get(at);
  }

  String next() throws Broken {
    String line = peek();
    at++;
    return line;
  }

  String after(String word) throws Broken {
    String line = next();
    if (!line.startsWith(word)) throw unreadable();
    return line.substring(word.length());
  }

  void expect(String line) throws Broken {
    if (!next().equals(line)) throw unreadable();
  }

  static long number(String text) throws Broken {
    if (!text.matches("0|[1-9][0-9]{0,17}")) throw unreadable();
    return Long.parseLong(text);
  }

  static byte[] decode(String text) throws Broken {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException wrong) {
      throw unreadable();
    }
  }

  static Broken unreadable() {
    return new Broken("fayl qəbz deyil və ya dəyişdirilib.", "the file is not a receipt, or was changed.");
  }

  static byte[] hash(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) sha.update(part);
      return sha.digest();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) hex.append(String.format("%02x", b));
    return hex.toString();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
