package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar says which unit examines an appeal, and who in it.
@Service
public class RoutingAppeals {

  private final Progress progress;

  RoutingAppeals(Progress progress) {
    this.progress = progress;
  }

  @Transactional
  public Outcome<Appeal, Refusal> route(String number, int version, UUID unit, @Nullable UUID executor, String note,
      Actor by) {
    return progress.move(progress.seen(number, version).route(unit, executor, by), What.ROUTED, note, by, null);
  }
}
