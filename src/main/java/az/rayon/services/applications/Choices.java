package az.rayon.services.applications;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.directory.Directory;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.Passports;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Messages messages;
  private final Clock clock;

  Choices(Directory directory, Passports passports, Grounds grounds, Profiles profiles, Messages messages,
      Clock clock) {
    this.directory = directory;
    this.passports = passports;
    this.grounds = grounds;
    this.profiles = profiles;
    this.messages = messages;
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

  /// The papers of the service as it was asked for: first those that only the applicant has, last those that nobody is
  /// asked for any more.
  List<Paper> papers(Application application) {
    return passports.get(application.asking().wanted().passport()).papers().stream()
        .sorted(Comparator.comparing((Paper paper) -> !paper.asked()).thenComparing(Choices::held)).toList();
  }

  Optional<Paper> paper(Application application, String code) {
    return papers(application).stream().filter(paper -> paper.code().equals(code)).findFirst();
  }

  private static boolean held(Paper paper) {
    return !paper.holder().az().isEmpty();
  }

  /// Each with who holds it already and since when nobody is asked for it.
  List<Choice> papers(Application application, Language language) {
    return papers(application).stream().map(paper -> {
      var dropped = paper.dropped();
      var about = new ArrayList<String>();
      if (held(paper)) {
        about.add(messages.say(language, "services.applications.paper.held", paper.holder().in(language)));
      }
      if (dropped != null) {
        about.add(messages.say(language, "services.applications.paper.dropped", Words.date(language, dropped)));
      }
      return new Choice(paper.code(), paper.name().in(language), String.join(" ", about));
    }).toList();
  }

  List<Choice> grounds(Language language) {
    return grounds.list().stream().map(ground -> new Choice(ground.code(), ground.name().in(language))).toList();
  }
}
