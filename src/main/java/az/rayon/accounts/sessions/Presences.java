package az.rayon.accounts.sessions;

import az.rayon.kernel.Actor;
import az.rayon.site.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the pages' frame who is there.
@Component
class Presences implements SignedIn {

  private final SessionContexts sessions;
  private final Clock clock;

  Presences(SessionContexts sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Actor actor(HttpServletRequest request) {
    return Presence.now();
  }

  @Override
  public Optional<String> name(HttpServletRequest request) {
    return sessions.find(request).filter(Session::isWhole).map(Session::name);
  }

  @Override
  public Optional<Lasting> lasting(HttpServletRequest request) {
    return sessions.find(request).filter(Session::isWhole)
        .map(session -> new Lasting(session.until(), Duration.between(clock.instant(), session.until())));
  }
}
