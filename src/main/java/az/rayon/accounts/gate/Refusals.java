package az.rayon.accounts.gate;

import az.rayon.accounts.drafts.KeepingForms;
import az.rayon.accounts.drafts.KeptPages;
import az.rayon.accounts.entering.Next;
import az.rayon.accounts.sessions.Address;
import az.rayon.accounts.sessions.CsrfTokens;
import az.rayon.accounts.sessions.Presence;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/// What happens to whom the gate does not let through. A visitor is shown to the sign-in page and comes back from there
/// to where they wanted to go, with what they had typed. A form without a fresh token is shown again with a button that
/// sends it. Everybody else gets the page that says it is not theirs.
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String SECONDS = "60";

  private final KeepingForms keeping;
  private final Pages pages;
  private final Takers takers;
  private final CsrfTokens tokens;

  Refusals(KeepingForms keeping, Pages pages, Takers takers, CsrfTokens tokens) {
    this.keeping = keeping;
    this.pages = pages;
    this.takers = takers;
    this.tokens = tokens;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    var next = READING.contains(request.getMethod())
        ? Address.withoutLanguage(request) + query
        : keeping.keep(request, response).map(id -> KeptPages.PATH + id).orElse("");
    var language = Address.language(request).orElse(Language.AZ);
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, "/" + language.code() + Next.after("/sign-in", next));
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    if (why instanceof CsrfException && goesNowhere(request, response)) return;
    if (!(why instanceof CsrfException) || Address.language(request).isEmpty()) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else if (Presence.now() instanceof Actor.Visitor && (isForSignedIn(request) || keeping.hadSession(request))) {
      commence(request, response, new SignInFirst());
    } else {
      showAgain(HttpStatus.FORBIDDEN, "accounts.stale", request, response);
    }
  }

  /// Too many forms came from there. Whoever wrote this one sends it a minute later; files are not even read.
  void holdBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    if (String.valueOf(request.getContentType()).startsWith("multipart/") || Address.language(request).isEmpty()) {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    } else {
      new XorCsrfTokenRequestAttributeHandler().handle(request, response,
          tokens.loadDeferredToken(request, response));
      showAgain(HttpStatus.TOO_MANY_REQUESTS, "accounts.flood", request, response);
    }
  }

  /// What no page takes, no token could send: then the address is wrong or the way of asking, and that is the answer.
  private boolean goesNowhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var methods = takers.methods(request);
    if (methods.contains(request.getMethod())) return false;
    if (!methods.isEmpty()) response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
    response.sendError((methods.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED).value());
    return true;
  }

  private static boolean isForSignedIn(HttpServletRequest request) {
    return Address.withoutLanguage(request).matches("/(desk|me)(/.*)?");
  }

  /// A button on a page of ours is all it takes to send the form after all. Another site never gets here: it is refused
  /// before, and could not press the button.
  private void showAgain(HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.show(status, "accounts/kept", KeptPages.page(KeepingForms.typed(request), key), request, response);
  }

  private static final class SignInFirst extends AuthenticationException {

    SignInFirst() {
      super("the session has ended");
    }
  }
}
