package az.rayon.services.certificates.checking;

import az.rayon.services.certificates.checking.Finding.Answer;
import az.rayon.services.certificates.checking.Remembered.Told;
import az.rayon.services.certificates.checking.Tally.Way;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A whole waiting room may check the same certificate. What one visitor was told is told the next one word for word,
/// without drawing the page again: within the same minute, and until any certificate ends. Whoever brings a cookie gets
/// a page of their own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Replaying extends OncePerRequestFilter {

  /// Set by the page that answers by number, so that the answer is counted each time it is told.
  static final String ANSWER = Replaying.class.getName();

  private static final Set<String> PLACES = Set.of("/az/verify", "/en/verify", "/ru/verify");
  private static final int LONGEST_QUERY = 120;

  private final Remembered remembered;
  private final Tally tally;

  Replaying(Remembered remembered, Tally tally) {
    this.remembered = remembered;
    this.tally = tally;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null || query.length() > LONGEST_QUERY || !PLACES.contains(request.getRequestURI())
        || !request.getMethod().equals("GET") || request.getHeader("Cookie") != null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asked = request.getRequestURI() + "?" + request.getQueryString();
    var told = remembered.told(asked);
    if (told.isPresent()) {
      tally.count(Way.NUMBER, told.get().answer());
      told.get().writeTo(response);
      return;
    }
    var moment = remembered.moment();
    var drawn = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, drawn);
    if (request.getAttribute(ANSWER) instanceof Answer answer && drawn.getStatus() == HttpServletResponse.SC_OK) {
      var headers = new LinkedHashMap<String, String>();
      for (var name : drawn.getHeaderNames()) headers.put(name, drawn.getHeader(name));
      remembered.keep(asked, new Told(answer, headers, drawn.getContentAsByteArray()), moment);
    }
    drawn.copyBodyToResponse();
  }
}
