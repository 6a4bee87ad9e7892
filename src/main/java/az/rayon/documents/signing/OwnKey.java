package az.rayon.documents.signing;

import az.rayon.database.Settings;
import az.rayon.kernel.Secrets;
import az.rayon.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.HexFormat;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/// The key that the program makes when nobody gives it one: P-256, in a PKCS#12 file that only its owner may read,
/// under a random password that lies in the database. Neither the file nor the database alone can sign.
@Component
class OwnKey {

  private final Path folder;
  private final Secrets secrets;
  private final OwnCertificate certificate;
  private final Clock clock;

  OwnKey(Settings settings, Secrets secrets, OwnCertificate certificate, Clock clock) {
    this.folder = settings.data().resolve("signature");
    this.secrets = secrets;
    this.certificate = certificate;
    this.clock = clock;
  }

  record Opened(Path file, String password) {}

  /// The key, made now if there is none. Of two nodes that make it at once, one wins and both use it.
  Opened open() {
    var secret = secrets.get("documents.signature");
    var password = HexFormat.of().formatHex(secret);
    // the name tells which database the file belongs to, so that another one never meets a wrong password
    var file = folder.resolve("authority-" + Sha256.hex(secret).substring(0, 16) + ".p12");
    if (!Files.exists(file)) make(file, password.toCharArray());
    return new Opened(file, password);
  }

  private void make(Path file, char[] password) {
    try {
      Files.createDirectories(folder);
      var fresh = Files.createTempFile(folder, "", ".part",
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var out = Files.newOutputStream(fresh)) {
        keyStore(password).store(out, password);
      }
      publish(fresh, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A link is made only where nothing stands yet, so that a key in use is never replaced.
  private static void publish(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // another node was first; its key is the one
    } finally {
      Files.delete(fresh);
    }
  }

  private KeyStore keyStore(char[] password) throws GeneralSecurityException, IOException, OperatorCreationException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    var pair = generator.generateKeyPair();
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    var chain = new Certificate[]{certificate.of(pair, clock.instant())};
    store.setKeyEntry("authority", pair.getPrivate(), password, chain);
    return store;
  }
}
