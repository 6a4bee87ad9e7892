package az.rayon.services.certificates;

import az.rayon.kernel.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A key that signs the codes on certificates, or once did: P-256, which every browser can check with. Its id is the
/// beginning of the SHA-256 of its public half, so that nobody gives an id.
///
/// @param spki the public half, base64, as browsers take it
/// @param stolen whether somebody else may have it: its codes prove nothing by themselves any more, whatever day they
///     name, because a thief writes any day
public record CodeKey(String id, String spki, Instant madeAt, @Nullable Instant retiredAt, boolean stolen) {

  private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

  /// A key with its secret half, which is only ever in the database and here.
  record Pair(CodeKey key, Secret secret) {

    static Pair fresh(Instant now) {
      try {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var spki = pair.getPublic().getEncoded();
        var id = Sha256.hex(spki).substring(0, 8);
        return new Pair(new CodeKey(id, Base64.getEncoder().encodeToString(spki), now, null, false),
            new Secret(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    /// The body of a code with its signature behind it.
    String sign(Code code) {
      try {
        var body = code.bytes();
        var signer = Signature.getInstance(ALGORITHM);
        signer.initSign(KeyFactory.getInstance("EC")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret.pkcs8()))));
        signer.update(Code.CONTEXT);
        signer.update(body);
        var signature = signer.sign();
        var all = Arrays.copyOf(body, body.length + signature.length);
        System.arraycopy(signature, 0, all, body.length, signature.length);
        return Base32.of(all);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// Never in a log by mistake.
  record Secret(String pkcs8) {

    @Override
    public String toString() {
      return "Secret[…]";
    }
  }

  /// The last day on which it signed; null while it is in use.
  public @Nullable LocalDate lastDay(ZoneId zone) {
    return retiredAt == null ? null : LocalDate.ofInstant(retiredAt, zone);
  }

  /// Whether it can have signed a certificate of that day.
  boolean signedOn(LocalDate issued, ZoneId zone) {
    var last = lastDay(zone);
    return last == null || !issued.isAfter(last);
  }

  boolean holds(Code.Signed signed) {
    try {
      var verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(KeyFactory.getInstance("EC")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(spki))));
      verifier.update(Code.CONTEXT);
      verifier.update(HexFormat.of().parseHex(signed.body()));
      return verifier.verify(HexFormat.of().parseHex(signed.signature()));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
