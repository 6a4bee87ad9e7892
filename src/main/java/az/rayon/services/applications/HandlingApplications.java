package az.rayon.services.applications;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Progress.Line;
import az.rayon.services.applications.Step.What;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the authority does with an application before it decides: finds its desk, asks for a paper, goes and looks,
/// hears the commission, notes the fee. `seen` is the application as the official has seen it.
@Service
class HandlingApplications {

  private final Progress progress;
  private final Clock clock;

  HandlingApplications(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  /// An application as somebody has seen it.
  record Seen(String number, int version) {}

  @Transactional
  Outcome<Application, Refusal> route(Seen seen, UUID unit, String note, Actor by) {
    return progress.move(find(seen).route(unit, by), What.ROUTED, note, by);
  }

  /// `name` is how the official is called, for the history; empty where it is nobody's by name again.
  @Transactional
  Outcome<Application, Refusal> assign(Seen seen, @Nullable UUID executor, String name, Actor by) {
    return progress.move(find(seen).assign(executor, by), What.ASSIGNED, name, by);
  }

  @Transactional
  Outcome<Application, Refusal> ask(Seen seen, String wanted, Actor by) {
    return progress.move(find(seen).ask(wanted, by, clock.instant()), What.PAPER_ASKED, wanted, by);
  }

  @Transactional
  Outcome<Application, Refusal> arrange(Seen seen, LocalDate on, String visitors, Actor by) {
    return progress.move(find(seen).arrange(on, visitors, by), new Line(What.VISIT_ARRANGED, visitors, on), by);
  }

  @Transactional
  Outcome<Application, Refusal> visited(Seen seen, String result, Actor by) {
    var application = find(seen);
    var on = application.state() instanceof State.Inspection inspection ? inspection.on() : null;
    return progress.move(application.visited(by), new Line(What.VISITED, result, on), by);
  }

  @Transactional
  Outcome<Application, Refusal> consult(Seen seen, String commission, Actor by) {
    return progress.move(find(seen).consult(commission, by, clock.instant()), What.CONSULTED, commission, by);
  }

  @Transactional
  Outcome<Application, Refusal> advised(Seen seen, String opinion, Actor by) {
    return progress.move(find(seen).advised(opinion, by), What.ADVISED, opinion, by);
  }

  @Transactional
  Outcome<Application, Refusal> paid(Seen seen, String receipt, Actor by) {
    return progress.move(find(seen).paid(receipt, by), What.PAID, receipt, by);
  }

  private Application find(Seen seen) {
    return progress.seen(seen.number(), seen.version());
  }
}
