package az.rayon.appeals;

import az.rayon.directory.UnitId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Actor.Delegate;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Everybody who could try something: each role, in a unit of their own or a given one, and those without any.
public final class People {

  /// The unit of the demonstration that the rules give roads and buildings to.
  public static final UUID ROADS = UnitId.ofSample("memarliq").value();

  private People() {}

  public static Official an(Role role, UUID unit) {
    return new Official(UUID.randomUUID(), unit, Set.of(role));
  }

  public static Official a(Role role) {
    return an(role, UUID.randomUUID());
  }

  /// All but those who hold one of the roles given.
  public static Stream<Actor> everybodyBut(UUID unit, Role... roles) {
    var staff = Arrays.stream(Role.values()).filter(role -> !Arrays.asList(roles).contains(role))
        .map(role -> (Actor) an(role, unit));
    return Stream.concat(staff, Stream.of(new Visitor(), new Citizen(UUID.randomUUID()),
        new Delegate(UUID.randomUUID(), unit), new Clockwork("test")));
  }
}
