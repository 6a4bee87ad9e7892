package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import org.springframework.stereotype.Component;

/// Single appeals as the staff sees them (N5). A unit goes on seeing what ended while it lay on its desk, so that
/// whoever wrote an answer learns that it was withdrawn, merged or sent on; unless it complains of the unit.
@Component
public class SeenAppeals {

  private final Appeals appeals;
  private final Steps steps;

  SeenAppeals(Appeals appeals, Steps steps) {
    this.appeals = appeals;
    this.steps = steps;
  }

  /// Whoever does not see it is told that there is none.
  public Appeal get(String number, Official reader) {
    return appeals.find(number).filter(appeal -> seen(appeal, reader)).orElseThrow(() -> new NotFound("appeal"));
  }

  boolean seen(Appeal appeal, Official reader) {
    return appeal.seenBy(reader) || (appeal.state() instanceof State.Settled end
        && steps.findUnit(appeal.id(), end.at())
            .filter(unit -> Sight.of(reader).sees(unit) && !appeal.marks().against().unit(unit)).isPresent());
  }
}
