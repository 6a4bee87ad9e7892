package az.rayon.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What happens to whom the gate does not let through: a visitor is shown to the sign-in page and comes back from
/// there to where they wanted to go; everybody else gets the page that says it is not theirs.
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    var wanted = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    var language = wanted.matches("/(az|en|ru)(/.*)?") ? wanted.substring(0, 3) : "/az";
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION,
        language + "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
