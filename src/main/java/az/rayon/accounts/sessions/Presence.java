package az.rayon.accounts.sessions;

import az.rayon.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who has signed in, in the form that Spring Security carries through a request. Never stored, never in the session.
public final class Presence extends AbstractAuthenticationToken {

  public static final String OFFICIAL = "OFFICIAL";

  private final transient Actor actor;

  public Presence(Actor actor) {
    super(actor instanceof Actor.Official ? List.of(new SimpleGrantedAuthority(OFFICIAL)) : List.of());
    this.actor = actor;
    setAuthenticated(true);
  }

  /// The person behind the request that this thread serves.
  public static Actor now() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Presence presence
        ? presence.actor
        : new Actor.Visitor();
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return actor.id().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Presence that && actor.equals(that.actor);
  }

  @Override
  public int hashCode() {
    return actor.hashCode();
  }
}
