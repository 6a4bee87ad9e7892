package az.rayon.services.applications;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.Progress.Line;
import az.rayon.services.applications.Step.What;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the authority does with an application before it decides: finds its desk, asks for a paper, goes and looks,
/// hears the commission, notes the fee. `seen` is the application as the official has seen it.
@Service
class HandlingApplications {

  private final Progress progress;
  private final Enclosures enclosures;
  private final Clock clock;

  HandlingApplications(Progress progress, Enclosures enclosures, Clock clock) {
    this.progress = progress;
    this.enclosures = enclosures;
    this.clock = clock;
  }

  /// An application as somebody has seen it.
  record Seen(String number, int version) {}

  /// What is still wanted, in words, and which paper of the passport it is; null where it is none of them.
  record Wish(String text, @Nullable String paper) {}

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
  Outcome<Application, Refusal> ask(Seen seen, Wish wish, Actor by) {
    return progress.move(find(seen).ask(wish.text(), by, clock.instant()),
        new Line(What.PAPER_ASKED, wish.text(), null, wish.paper()), by);
  }

  @Transactional
  Outcome<Application, Refusal> arrange(Seen seen, State.Visit visit, Actor by) {
    return progress.move(find(seen).arrange(visit, by),
        new Line(What.VISIT_ARRANGED, visit.hours() + ", " + visit.visitors(), visit.on()), by);
  }

  @Transactional
  Outcome<Application, Refusal> visited(Seen seen, String result, List<Enclosed> files, Actor by) {
    var application = find(seen);
    var on = application.state() instanceof State.Inspection inspection ? inspection.visit().on() : null;
    var outcome = progress.move(application.visited(by), new Line(What.VISITED, result, on), by);
    if (outcome instanceof Done) files.forEach(file -> enclosures.add(application.id(), file));
    return outcome;
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
