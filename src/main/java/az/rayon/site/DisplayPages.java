package az.rayon.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The switches for the size of letters and for strong contrast. They work without JavaScript and without a session.
@Controller
class DisplayPages {

  private static final Duration KEPT = Duration.ofDays(365);

  /// Changes one thing and sends the reader back to the page they came from; `back` is an address of ours.
  @GetMapping("/display")
  ResponseEntity<Void> change(@RequestParam(name = "size", required = false) Display.@Nullable Size size,
      @RequestParam(name = "contrast", required = false) @Nullable Boolean contrast,
      @RequestParam(name = "back", defaultValue = "") String back, HttpServletRequest request) {
    var display = Display.of(request);
    if (size != null) display = display.with(size);
    if (contrast != null) display = display.with(contrast);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie(display, request.isSecure()).toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.LOCATION, onThisSite(back, request)).build();
  }

  private static ResponseCookie cookie(Display display, boolean secure) {
    var kept = display.equals(Display.ORDINARY) ? Duration.ZERO : KEPT;
    return ResponseCookie.from(Display.COOKIE, display.written()).path("/").maxAge(kept).httpOnly(true).secure(secure)
        .sameSite("Lax").build();
  }

  /// Never an address elsewhere, however it is spelt: it must begin with one of our languages.
  private static String onThisSite(String back, HttpServletRequest request) {
    return isOurs(back) ? back : "/" + Frames.language(request).code();
  }

  static boolean isOurs(String address) {
    return address.matches("/(az|en|ru)([/?][!-\\[\\]-~]*)?");
  }
}
