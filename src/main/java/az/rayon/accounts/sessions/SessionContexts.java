package az.rayon.accounts.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// From the cookie to the person. The database is asked at most once a request, and only when somebody wants to know
/// who is there.
@Component
public class SessionContexts implements SecurityContextRepository {

  private static final String KEY = SessionContexts.class.getName();

  private final Sessions sessions;
  private final Clock clock;

  SessionContexts(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// The session of this request, also one that still waits for its second step. Where the database is away, the page
  /// that says so goes to a visitor: asking once more would only double the wait.
  public Optional<Session> find(HttpServletRequest request) {
    if (request.getAttribute(KEY) instanceof Optional<?> known) return known.map(Session.class::cast);
    request.setAttribute(KEY, Optional.empty());
    var found = SessionCookie.read(request).flatMap(secret -> sessions.find(secret, clock.instant()));
    request.setAttribute(KEY, found);
    return found;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @SuppressWarnings("deprecation") // the interface still asks for it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return new Deferred(holder.getRequest()).get();
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return find(request).isPresent();
  }

  /// Nothing to do: signing in and out write the session themselves.
  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  private final class Deferred implements DeferredSecurityContext {

    private final HttpServletRequest request;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      return find(request).filter(Session::isWhole)
          .<SecurityContext>map(session -> new SecurityContextImpl(new Presence(session.actor())))
          .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public boolean isGenerated() {
      return find(request).isEmpty();
    }
  }
}
