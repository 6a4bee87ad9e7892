package az.rayon.accounts.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what another site makes a browser send here. Browsers say where a request comes from; programs that are no
/// browsers say nothing and have no cookie that could be misused.
class CrossSiteFilter extends OncePerRequestFilter {

  /// What changes nothing.
  static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final AccessDeniedHandler refusal;

  CrossSiteFilter(AccessDeniedHandler refusal) {
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SAFE.contains(request.getMethod()) || isOurs(request)) chain.doFilter(request, response);
    else refusal.handle(request, response, new CrossSite());
  }

  private static boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return site.equals("same-origin") || site.equals("none");
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || isSameHost(origin, request);
  }

  /// The scheme is left out: behind a proxy that ends TLS the program may not know it.
  private static boolean isSameHost(String origin, HttpServletRequest request) {
    try {
      var from = URI.create(origin);
      var host = request.getHeader(HttpHeaders.HOST);
      return from.getAuthority() != null
          && (from.getAuthority().equalsIgnoreCase(host) || request.getServerName().equalsIgnoreCase(from.getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
