package az.rayon.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is asking. Resolved once at the edge and passed inwards as an argument; never looked up from inside the domain.
public sealed interface Actor {

  /// The key under which the record of deeds knows the actor. It says nothing about the person to anybody else.
  UUID id();

  /// Somebody who has not signed in.
  record Visitor() implements Actor {

    @Override
    public UUID id() {
      return new UUID(0, 0);
    }
  }

  /// A person with an account of their own.
  record Citizen(UUID id) implements Actor {}

  /// A person who speaks for a civil-society organisation.
  record Delegate(UUID id, UUID organisation) implements Actor {}

  /// A person who works for the authority, in one of its units and in one or more roles. `standsIn` are the units of
  /// those who are away today and whose substitute the person is.
  record Official(UUID id, UUID unit, Set<Role> roles, Set<UUID> standsIn) implements Actor {

    public Official {
      roles = Set.copyOf(roles);
      standsIn = Set.copyOf(standsIn);
    }

    public Official(UUID id, UUID unit, Set<Role> roles) {
      this(id, unit, roles, Set.of());
    }

    public Official standingIn(Set<UUID> units) {
      return new Official(id, unit, roles, units);
    }

    public boolean is(Role role) {
      return roles.contains(role);
    }

    public boolean serves(UUID other) {
      return unit.equals(other) || standsIn.contains(other);
    }

    /// All units whose work is this person's today.
    public Set<UUID> units() {
      return Stream.concat(Stream.of(unit), standsIn.stream()).collect(Collectors.toUnmodifiableSet());
    }
  }

  /// The program itself, doing what the clock asked for; `task` names the work.
  record Clockwork(String task) implements Actor {

    @Override
    public UUID id() {
      return UUID.nameUUIDFromBytes(("clockwork:" + task).getBytes(StandardCharsets.UTF_8));
    }
  }

  default boolean holds(Role role) {
    return this instanceof Official official && official.is(role);
  }
}
