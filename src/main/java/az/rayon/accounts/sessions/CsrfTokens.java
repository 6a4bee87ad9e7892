package az.rayon.accounts.sessions;

import az.rayon.accounts.Mac;
import az.rayon.kernel.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// The proof that a form came from one of our own pages, made from the session and kept nowhere. Visitors all share
/// one, and so need no cookie; they have nothing that a foreign page could misuse, and `CrossSiteFilter` stops it
/// anyway.
@Component
public class CsrfTokens implements CsrfTokenRepository {

  private static final String HEADER = "X-CSRF-TOKEN";
  public static final String PARAMETER = "_csrf";

  private final SessionContexts sessions;
  private final Mac mac;

  CsrfTokens(SessionContexts sessions, Secrets secrets) {
    this.sessions = sessions;
    this.mac = new Mac("accounts.csrf", secrets);
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    var holder = sessions.find(request).map(session -> session.id().toString()).orElse("visitor");
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(mac.of(holder));
    return new DefaultCsrfToken(HEADER, PARAMETER, token);
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    return generateToken(request);
  }

  @Override
  public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}
}
