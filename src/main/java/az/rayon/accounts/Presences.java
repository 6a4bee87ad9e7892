package az.rayon.accounts;

import az.rayon.kernel.Actor;
import az.rayon.site.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the pages' frame who is there.
@Component
class Presences implements SignedIn {

  private final SessionContexts sessions;

  Presences(SessionContexts sessions) {
    this.sessions = sessions;
  }

  @Override
  public Actor actor(HttpServletRequest request) {
    return Presence.now();
  }

  @Override
  public Optional<String> name(HttpServletRequest request) {
    return sessions.find(request).filter(Session::isWhole).map(Session::name);
  }
}
