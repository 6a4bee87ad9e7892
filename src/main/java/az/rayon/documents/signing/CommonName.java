package az.rayon.documents.signing;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/// The name that people know a certificate's owner by.
public final class CommonName {

  private CommonName() {}

  public static String of(X500Principal principal) {
    try {
      return new LdapName(principal.getName(X500Principal.RFC2253)).getRdns().stream()
          .filter(part -> part.getType().equalsIgnoreCase("CN"))
          .map(Rdn::getValue)
          .map(String::valueOf)
          .findFirst()
          .orElse(principal.getName());
    } catch (InvalidNameException e) {
      return principal.getName();
    }
  }
}
