package az.rayon.appeals.register;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Unit;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who can be given an appeal today: the units of the authority and the people in them who answer appeals.
@Component
public class Executors {

  private final Names names;
  private final Profiles profiles;
  private final Clock clock;

  Executors(Names names, Profiles profiles, Clock clock) {
    this.names = names;
    this.profiles = profiles;
    this.clock = clock;
  }

  public List<Choice> units(Language language) {
    return names.listUnits().stream().map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language)))
        .toList();
  }

  public List<Choice> people(Language language) {
    return names.listUnits().stream().flatMap(unit -> of(unit.id().value())
        .map(person -> new Choice(person.id().toString(), person.name() + " — " + unit.name().in(language)))).toList();
  }

  /// The people of one unit who answer appeals.
  public List<Choice> people(UUID unit) {
    return of(unit).map(person -> new Choice(person.id().toString(), person.name())).toList();
  }

  /// Everybody who serves in a unit, whatever they do there.
  public List<Choice> officials(Language language) {
    var serving = serving();
    return names.listUnits().stream().flatMap(unit -> serving.getOrDefault(unit.id().value(), List.of()).stream()
        .map(person -> new Choice(person.id().toString(), person.name() + " — " + unit.name().in(language)))).toList();
  }

  /// Their names alone.
  public List<String> listOfficials() {
    var serving = serving();
    return names.listUnits().stream().flatMap(unit -> serving.getOrDefault(unit.id().value(), List.of()).stream())
        .map(Profile::name).toList();
  }

  boolean serves(UUID official, UUID unit) {
    return serving().getOrDefault(unit, List.of()).stream().anyMatch(person -> person.id().equals(official));
  }

  /// The unit must exist today, and the executor must serve in it.
  public List<Problem> problems(String unit, String executor) {
    var known = names.listUnits().stream().map(Unit::id).map(id -> id.value()).filter(id -> id.toString().equals(unit))
        .findFirst();
    if (known.isEmpty()) return List.of(new Problem("unit", "appeals.problem.unit"));
    boolean serves = executor.isEmpty() || of(known.get()).anyMatch(person -> person.id().toString().equals(executor));
    return serves ? List.of() : List.of(new Problem("executor", "appeals.problem.executor"));
  }

  private Map<UUID, List<Profile>> serving() {
    return profiles.listServing(LocalDate.now(clock));
  }

  private Stream<Profile> of(UUID unit) {
    var today = LocalDate.now(clock);
    return Role.ANSWERING.stream().flatMap(role -> profiles.listHolding(role, unit, today).stream()).distinct();
  }
}
