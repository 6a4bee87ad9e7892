package az.rayon.appeals.register;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// How much of the register an official sees. Lists and single appeals both ask here (N5).
public sealed interface Sight {

  Set<Role> WHOLE_REGISTER = Set.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY, Role.AUDITOR);
  Set<Role> OWN_DESK = Set.of(Role.EXECUTOR, Role.REPRESENTATIVE);

  record All() implements Sight {}

  record Desk(Set<UUID> units) implements Sight {}

  record Nothing() implements Sight {}

  /// Whether what lies on that unit's desk, or on none, is seen.
  default boolean sees(@Nullable UUID unit) {
    return switch (this) {
      case All _ -> true;
      case Desk(var units) -> unit != null && units.contains(unit);
      case Nothing _ -> false;
    };
  }

  /// For the page of a list: to whoever sees nothing it is not open, so that nobody reads there that there is nothing.
  default Sight orRefuse() {
    if (this instanceof Nothing) throw new AccessDeniedException("sees nothing of the register");
    return this;
  }

  /// The units to which lists keep, as SQL takes them; null where they keep to none.
  default UUID @Nullable [] desks() {
    return this instanceof Desk(var units) ? units.toArray(UUID[]::new) : null;
  }

  static Sight of(Official reader) {
    if (WHOLE_REGISTER.stream().anyMatch(reader::is)) return new All();
    return OWN_DESK.stream().anyMatch(reader::is) ? new Desk(reader.units()) : new Nothing();
  }
}
