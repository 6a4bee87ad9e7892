package az.rayon.documents.signing;

import az.rayon.documents.signing.SignatureSettings.Source;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The key that the authority signs with, opened when it is first needed and kept open. The program's own is opened
/// again when the authority is called otherwise.
@Component
public class SigningKey {

  private final SignatureSettings settings;
  private final OwnKey own;
  private @Nullable Open open;

  SigningKey(SignatureSettings settings, OwnKey own) {
    this.settings = settings;
    this.own = own;
  }

  /// A connection to where the key lies, and the key on it.
  public record Open(SignatureTokenConnection token, DSSPrivateKeyEntry key) {

    public X509Certificate certificate() {
      return key.getCertificate().getCertificate();
    }
  }

  Source source() {
    return settings.source();
  }

  /// Whether there is one already. The program's own is made when it is first needed, not before: by then it is known
  /// whose it is.
  public boolean isMade() {
    return settings.source() != Source.OWN || own.isMade();
  }

  public synchronized Open open() {
    var opened = open;
    if (opened == null || (settings.source() == Source.OWN && !own.names(opened.certificate()))) {
      opened = connect();
      open = opened;
    }
    return opened;
  }

  private Open connect() {
    var token = switch (settings.source()) {
      case OWN -> ofOwn();
      case FILE -> ofFile(Path.of(settings.keystore()), settings.password().toCharArray());
      case TOKEN -> new Pkcs11SignatureToken(settings.module(), new PasswordProtection(
          settings.password().toCharArray()), settings.slot());
    };
    var keys = token.getKeys().stream().filter(this::isMeant).toList();
    if (keys.size() != 1) {
      throw new IllegalStateException(
          "rayon.signature: " + keys.size() + " keys fit; name one with rayon.signature.alias");
    }
    return new Open(token, keys.getFirst());
  }

  private boolean isMeant(DSSPrivateKeyEntry key) {
    return settings.alias().isEmpty()
        || (key instanceof KSPrivateKeyEntry named && settings.alias().equals(named.getAlias()));
  }

  private SignatureTokenConnection ofOwn() {
    var opened = own.open();
    return ofFile(opened.file(), opened.password().toCharArray());
  }

  private static SignatureTokenConnection ofFile(Path file, char[] password) {
    try {
      return new Pkcs12SignatureToken(file.toFile(), new PasswordProtection(password));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
