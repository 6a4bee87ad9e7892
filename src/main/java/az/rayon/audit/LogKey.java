package az.rayon.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The key with which the log signs, and its name; Ed25519, as C2SP signed-note has it.
final class LogKey {

  private static final byte[] ED25519 = {1};

  private final String name;
  private final byte[] privateKey;
  private final byte[] publicKey;

  LogKey(String name, byte[] privateKey, byte[] publicKey) {
    this.name = name;
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  String name() {
    return name;
  }

  /// The key for those who check: `name+id+base64`.
  String verifier() {
    return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed());
  }

  /// The text as a signed note: text, empty line, signature line.
  String sign(String text) {
    try {
      var signer = Signature.getInstance("Ed25519");
      signer.initSign(key());
      signer.update(text.getBytes(UTF_8));
      return text + "\n— " + name + " " + Base64.getEncoder().encodeToString(joined(id(), signer.sign())) + "\n";
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private PrivateKey key() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
  }

  private byte[] id() {
    return Arrays.copyOf(Merkle.hash((name + "\n").getBytes(UTF_8), typed()), 4);
  }

  private byte[] typed() {
    return joined(ED25519, publicKey);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
