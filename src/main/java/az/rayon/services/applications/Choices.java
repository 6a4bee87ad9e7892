package az.rayon.services.applications;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What an official can choose from on the desk today.
@Component
class Choices {

  private final Directory directory;
  private final Passports passports;
  private final Grounds grounds;
  private final Profiles profiles;
  private final Clock clock;

  Choices(Directory directory, Passports passports, Grounds grounds, Profiles profiles, Clock clock) {
    this.directory = directory;
    this.passports = passports;
    this.grounds = grounds;
    this.profiles = profiles;
    this.clock = clock;
  }

  List<Choice> units(Language language) {
    return directory.listUnits(LocalDate.now(clock)).stream()
        .map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language))).toList();
  }

  /// Who can be given the application: those of its unit who examine.
  List<Profile> executors(Application application) {
    var unit = application.unit();
    if (unit == null) return List.of();
    var today = LocalDate.now(clock);
    return Stream.of(Role.EXECUTOR, Role.REPRESENTATIVE)
        .flatMap(role -> profiles.listHolding(role, unit, today).stream()).distinct().toList();
  }

  Optional<Profile> executor(Application application, String account) {
    return executors(application).stream().filter(person -> person.id().toString().equals(account)).findFirst();
  }

  /// The services that this authority gives.
  List<Choice> services(Language language) {
    return passports.list(LocalDate.now(clock)).stream().filter(Passport::taken)
        .map(passport -> new Choice(passport.code(), passport.name().in(language))).toList();
  }

  List<Choice> grounds(Language language) {
    return grounds.list().stream().map(ground -> new Choice(ground.code(), ground.name().in(language))).toList();
  }
}
