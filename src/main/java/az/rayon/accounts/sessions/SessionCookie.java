package az.rayon.accounts.sessions;

import az.rayon.accounts.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The cookie of those who sign in; a visitor never gets one. Over https its name makes browsers hold it to this host
/// and to https.
public final class SessionCookie {

  private static final String PLAIN = "rayon";
  private static final String STRICT = "__Host-rayon";

  private SessionCookie() {}

  public static Optional<Secret> read(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, name(request));
    return cookie == null || cookie.getValue().isEmpty()
        ? Optional.empty()
        : Optional.of(new Secret(cookie.getValue()));
  }

  public static boolean isOn(HttpServletRequest request) {
    return request.getCookies() != null
        && Arrays.stream(request.getCookies()).anyMatch(cookie -> cookie.getName().equals(name(request)));
  }

  public static void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, secret.text()).build().toString());
  }

  public static void erase(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "").maxAge(Duration.ZERO).build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
    return ResponseCookie.from(name(request), value).path("/").httpOnly(true).secure(request.isSecure())
        .sameSite("Lax");
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? STRICT : PLAIN;
  }
}
