package az.rayon.actionplan.plan;

import az.rayon.directory.Directory;
import az.rayon.directory.OrganisationId;
import az.rayon.directory.UnitId;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the units and organisations that act in a plan are called today.
@Component
public class Bodies {

  private final Directory directory;
  private final Clock clock;

  Bodies(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /// Empty where the key is none of the directory's.
  public String name(@Nullable UUID body, Language language) {
    if (body == null) return "";
    var today = LocalDate.now(clock);
    return directory.findUnit(new UnitId(body), today).map(unit -> unit.name())
        .or(() -> directory.findOrganisation(new OrganisationId(body), today).map(organisation -> organisation.name()))
        .map(name -> name.in(language)).orElse("");
  }
}
