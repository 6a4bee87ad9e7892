package az.rayon.appeals.register;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.Set;
import java.util.UUID;

/// How much of the register an official sees. Lists and single appeals both ask here (N5).
public sealed interface Sight {

  Set<Role> WHOLE_REGISTER = Set.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY, Role.AUDITOR);
  Set<Role> OWN_DESK = Set.of(Role.EXECUTOR, Role.REPRESENTATIVE);

  record All() implements Sight {}

  record Desk(Set<UUID> units) implements Sight {}

  record Nothing() implements Sight {}

  static Sight of(Official reader) {
    if (WHOLE_REGISTER.stream().anyMatch(reader::is)) return new All();
    return OWN_DESK.stream().anyMatch(reader::is) ? new Desk(reader.units()) : new Nothing();
  }
}
