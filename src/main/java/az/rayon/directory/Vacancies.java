package az.rayon.directory;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells when a change of the directory leaves a post without a holder, whichever way the change came.
@Component
class Vacancies {

  private final Holdings holdings;
  private final ApplicationEventPublisher events;

  Vacancies(Holdings holdings, ApplicationEventPublisher events) {
    this.holdings = holdings;
    this.events = events;
  }

  Set<PostVacated> now() {
    return holdings.vacancies();
  }

  void tell(Set<PostVacated> before) {
    holdings.vacancies().stream().filter(vacated -> !before.contains(vacated)).forEach(events::publishEvent);
  }
}
