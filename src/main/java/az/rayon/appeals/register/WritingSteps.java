package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a line of an appeal's history with its deed in the public log, in the caller's transaction.
@Component
class WritingSteps {

  private final Steps steps;
  private final Audit audit;
  private final Clock clock;

  WritingSteps(Steps steps, Audit audit, Clock clock) {
    this.steps = steps;
    this.audit = audit;
    this.clock = clock;
  }

  Step write(Appeal appeal, What what, String note, Actor by) {
    var now = clock.instant();
    var deed = audit.record(by, what.deed(), appeal.id(), appeal.number());
    var step = new Step(Ids.at(now), appeal.id(), now, what, by.id(), appeal.unit(), dueSet(appeal, what), note,
        deed.value());
    steps.add(step);
    return step;
  }

  private static @Nullable LocalDate dueSet(Appeal appeal, What what) {
    return what.setsTerm() ? appeal.term().due() : null;
  }
}
