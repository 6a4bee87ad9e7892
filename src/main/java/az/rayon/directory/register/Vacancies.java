package az.rayon.directory.register;

import az.rayon.directory.PostVacated;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells when a change of the directory leaves a post without a holder, whichever way the change came.
@Component
public class Vacancies {

  private final Holdings holdings;
  private final ApplicationEventPublisher events;

  Vacancies(Holdings holdings, ApplicationEventPublisher events) {
    this.holdings = holdings;
    this.events = events;
  }

  public Set<PostVacated> now() {
    return holdings.vacancies();
  }

  public void tell(Set<PostVacated> before) {
    holdings.vacancies().stream().filter(vacated -> !before.contains(vacated)).forEach(events::publishEvent);
  }
}
