package az.rayon.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leaves the character NUL out of what is sent. Nobody types it, but a piece copied out of a broken document may hold
/// one, and PostgreSQL keeps none: the whole form would be lost to a fault of ours.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LegibleRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Legible(request), response);
  }

  private static final class Legible extends HttpServletRequestWrapper {

    Legible(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      var value = super.getParameter(name);
      return value == null ? null : legible(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      var values = super.getParameterValues(name);
      return values == null ? null : legible(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var parameters = new LinkedHashMap<String, String[]>();
      super.getParameterMap().forEach((name, values) -> parameters.put(name, legible(values)));
      return parameters;
    }

    private static String[] legible(String[] values) {
      return Arrays.stream(values).map(Legible::legible).toArray(String[]::new);
    }

    private static String legible(String value) {
      return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
    }
  }
}
