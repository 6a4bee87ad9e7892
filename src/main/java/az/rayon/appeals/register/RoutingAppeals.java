package az.rayon.appeals.register;

import az.rayon.accounts.Leaves;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar says which unit examines an appeal, and who in it; for who is away, it is who stands in.
@Service
public class RoutingAppeals {

  private final Progress progress;
  private final Leaves leaves;
  private final Clock clock;

  RoutingAppeals(Progress progress, Leaves leaves, Clock clock) {
    this.progress = progress;
    this.leaves = leaves;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> route(String number, int version, UUID unit, @Nullable UUID executor, String note,
      Actor by) {
    var examiner = executor == null ? null : leaves.atWork(executor, LocalDate.now(clock));
    return progress.move(progress.seen(number, version).route(unit, examiner, by), What.ROUTED, note, by, null);
  }
}
