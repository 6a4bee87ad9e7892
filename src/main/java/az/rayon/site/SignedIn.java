package az.rayon.site;

import az.rayon.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who is behind a request, told by the module that signs people in.
public interface SignedIn {

  Actor actor(HttpServletRequest request);

  Optional<String> name(HttpServletRequest request);

  /// How long they stay signed in if they do nothing.
  Optional<Lasting> lasting(HttpServletRequest request);

  /// Until when, and how long that is from now, for browsers whose clock is wrong.
  record Lasting(Instant until, Duration left) {}
}
