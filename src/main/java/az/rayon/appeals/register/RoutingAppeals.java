package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar says which unit examines an appeal, and who in it: never the unit or the official complained of.
@Service
public class RoutingAppeals {

  private final Progress progress;
  private final Names names;

  RoutingAppeals(Progress progress, Names names) {
    this.progress = progress;
    this.names = names;
  }

  @Transactional
  public Outcome<Appeal, Refusal> route(String number, int version, UUID unit, @Nullable UUID executor, String note,
      Actor by) {
    var appeal = progress.seen(number, version);
    boolean complainedOf = names.official(executor).filter(appeal.marks().against()::named).isPresent();
    Outcome<Appeal, Refusal> outcome = appeal.route(unit, executor, by);
    if (outcome instanceof Done(var _) && complainedOf) outcome = new Refused<>(Refusal.COMPLAINED_OF_OFFICIAL);
    return progress.move(outcome, What.ROUTED, note, by, null);
  }
}
