package az.rayon.documents.arriving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/// Turns back a form that says it is longer than any may be, before a byte of it is read. The reader's page goes out
/// first; then what the browser is still sending is let run out for a while, because a browser whose line is cut
/// while it sends shows a page of its own in place of ours.
@Component
@Order(UploadLimit.BEFORE_SECURITY)
class UploadLimit extends OncePerRequestFilter {

  static final int BEFORE_SECURITY = -110;

  private static final String MARK = UploadLimit.class.getName();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final long limit;

  UploadLimit(FileSettings settings) {
    this.limit = settings.together().toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= limit;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = request.getInputStream();
    response.setHeader("Connection", "close");
    request.setAttribute(MARK, limit);
    chain.doFilter(new Bare(request), response);
    response.flushBuffer();
    if (request.getHeader("Expect") == null) drain(body);
  }

  private static void drain(InputStream body) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var buffer = new byte[1 << 16];
    try {
      var read = 0;
      while (read >= 0 && System.nanoTime() < end) read = body.read(buffer);
    } catch (IOException e) {
      // the sender has gone, which is what we wait for
    }
  }

  /// Tells the dispatcher, which knows how to say it in the reader's language, that the form is too long.
  @Component
  static class Refusing implements HandlerMapping, Ordered {

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
      if (request.getAttribute(MARK) instanceof Long limit) throw new MaxUploadSizeExceededException(limit);
      return null;
    }
  }

  /// The request without its form, so that nobody on the way begins to read it.
  private static final class Bare extends HttpServletRequestWrapper {

    Bare(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public int getContentLength() {
      return 0;
    }

    @Override
    public long getContentLengthLong() {
      return 0;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }
  }
}
