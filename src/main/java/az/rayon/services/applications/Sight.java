package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How much of the register an official sees: all of it, what lies on the desks of some units, or nothing. Lists and
/// single applications both ask here (N5).
sealed interface Sight {

  Set<Role> WHOLE_REGISTER = Set.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY, Role.AUDITOR);
  Set<Role> OWN_DESK = Set.of(Role.EXECUTOR, Role.REPRESENTATIVE);

  record All() implements Sight {}

  record Desks(Set<UUID> units) implements Sight {}

  record Nothing() implements Sight {}

  default boolean sees(@Nullable UUID unit) {
    return switch (this) {
      case All _ -> true;
      case Desks(var units) -> unit != null && units.contains(unit);
      case Nothing _ -> false;
    };
  }

  /// The units to which lists keep, as SQL takes them; null where they keep to none.
  default UUID @Nullable [] desks() {
    return this instanceof Desks(var units) ? units.toArray(UUID[]::new) : null;
  }

  static Sight of(Official reader) {
    if (WHOLE_REGISTER.stream().anyMatch(reader::is)) return new All();
    return OWN_DESK.stream().anyMatch(reader::is) ? new Desks(reader.units()) : new Nothing();
  }
}
