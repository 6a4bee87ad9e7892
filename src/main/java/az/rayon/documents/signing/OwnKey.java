package az.rayon.documents.signing;

import az.rayon.database.Settings;
import az.rayon.kernel.Secrets;
import az.rayon.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.HexFormat;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/// The key that the program makes when nobody gives it one: P-256, in a PKCS#12 file that only its owner may read,
/// under a random password that lies in the database. Neither the file nor the database alone can sign. Its certificate
/// names the authority: where that was not known yet, or is called otherwise now, it is issued anew for the same key.
@Component
class OwnKey {

  private static final String ALIAS = "authority";

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

  boolean isMade() {
    return Files.exists(file(secret()));
  }

  boolean names(X509Certificate issued) {
    return certificate.names(issued);
  }

  /// The key, made now if there is none. Of two nodes that make it at once, one wins and both use it.
  Opened open() {
    var secret = secret();
    var opened = new Opened(file(secret), HexFormat.of().formatHex(secret));
    try {
      if (!Files.exists(opened.file())) make(opened);
      else rename(opened);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
    return opened;
  }

  private byte[] secret() {
    return secrets.get("documents.signature");
  }

  /// The name tells which database the file belongs to, so that another one never meets a wrong password.
  private Path file(byte[] secret) {
    return folder.resolve("authority-" + Sha256.hex(secret).substring(0, 16) + ".p12");
  }

  /// A link is made only where nothing stands yet, so that a key in use is never replaced.
  private void make(Opened opened) throws IOException, GeneralSecurityException, OperatorCreationException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    Files.createDirectories(folder);
    var fresh = write(generator.generateKeyPair(), opened.password().toCharArray());
    try {
      Files.createLink(opened.file(), fresh);
    } catch (FileAlreadyExistsException e) {
      // another node was first; its key is the one
    } finally {
      Files.delete(fresh);
    }
  }

  private void rename(Opened opened) throws IOException, GeneralSecurityException, OperatorCreationException {
    var password = opened.password().toCharArray();
    var store = KeyStore.getInstance(opened.file().toFile(), password);
    var issued = (X509Certificate) store.getCertificate(ALIAS);
    if (certificate.names(issued)) return;
    var key = (PrivateKey) store.getKey(ALIAS, password);
    Files.move(write(new KeyPair(issued.getPublicKey(), key), password), opened.file(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path write(KeyPair pair, char[] password)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    var chain = new Certificate[]{certificate.of(pair, clock.instant())};
    store.setKeyEntry(ALIAS, pair.getPrivate(), password, chain);
    var fresh = Files.createTempFile(folder, "", ".part",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var out = Files.newOutputStream(fresh)) {
      store.store(out, password);
    }
    return fresh;
  }
}
