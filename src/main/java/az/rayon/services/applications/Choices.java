package az.rayon.services.applications;

import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What an official can choose from on the desk today.
@Component
class Choices {

  private final Directory directory;
  private final Passports passports;
  private final Grounds grounds;
  private final Clock clock;

  Choices(Directory directory, Passports passports, Grounds grounds, Clock clock) {
    this.directory = directory;
    this.passports = passports;
    this.grounds = grounds;
    this.clock = clock;
  }

  List<Choice> units(Language language) {
    return directory.listUnits(LocalDate.now(clock)).stream()
        .map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language))).toList();
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
