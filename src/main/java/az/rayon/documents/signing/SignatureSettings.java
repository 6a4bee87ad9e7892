package az.rayon.documents.signing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// With which key the authority signs. All empty: with one that the program made for itself.
///
/// @param keystore a PKCS#12 file with the key that signs papers; empty: the program makes one for itself, which is not
///     a qualified one
/// @param module the PKCS#11 library of a token or an HSM, to sign with that instead
/// @param slot the token's place in the order that the module lists
/// @param alias the key's name, where there are several
/// @param password the password of the file, or the token's PIN
/// @param timestamp the address of a time-stamp server (RFC 3161), which then vouches for the hour of each signature;
///     empty: none is asked, and the hour is the program's own word
@ConfigurationProperties("rayon.signature")
public record SignatureSettings(@DefaultValue("") String keystore, @DefaultValue("") String module,
    @DefaultValue("0") int slot, @DefaultValue("") String alias, @DefaultValue("") String password,
    @DefaultValue("") String timestamp) {

  /// Where the key comes from.
  enum Source {
    /// made here; the certificate is signed by nobody else
    OWN, FILE, TOKEN
  }

  Source source() {
    if (!module.isEmpty()) return Source.TOKEN;
    return keystore.isEmpty() ? Source.OWN : Source.FILE;
  }
}
