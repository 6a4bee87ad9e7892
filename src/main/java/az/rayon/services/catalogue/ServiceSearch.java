package az.rayon.services.catalogue;

import az.rayon.kernel.Language;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.site.Findable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets the site's search find services.
@Component
@Order(10)
class ServiceSearch implements Findable {

  private final Passports passports;
  private final Clock clock;

  ServiceSearch(Passports passports, Clock clock) {
    this.passports = passports;
    this.clock = clock;
  }

  @Override
  public List<Found> find(String folded, Language language, int limit) {
    return passports.list(LocalDate.now(clock)).stream()
        .filter(passport -> ServicesPages.matches(passport, folded, language)).limit(limit)
        .map(passport -> new Found("services.catalogue.found", passport.name().in(language),
            passport.say(Field.CONTENT, language), "/services/" + passport.code()))
        .toList();
  }
}
