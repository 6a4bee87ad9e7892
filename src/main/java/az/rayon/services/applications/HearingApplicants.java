package az.rayon.services.applications;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.Enclosures.Part;
import az.rayon.services.applications.HandlingApplications.Seen;
import az.rayon.services.applications.Progress.Line;
import az.rayon.services.applications.Step.What;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever applied says meanwhile: sends what is missing, writes, takes the application back, objects to a
/// refusal. Some of it an official may do for them.
@Service
class HearingApplicants {

  private final Applications applications;
  private final Enclosures enclosures;
  private final Progress progress;
  private final Terms terms;
  private final Clock clock;

  HearingApplicants(Applications applications, Enclosures enclosures, Progress progress, Terms terms, Clock clock) {
    this.applications = applications;
    this.enclosures = enclosures;
    this.progress = progress;
    this.terms = terms;
    this.clock = clock;
  }

  /// The paper that was asked for; the clock runs again.
  @Transactional
  Outcome<Application, Refusal> complete(Seen seen, List<Enclosed> files, String note, Hand hand) {
    var application = progress.seen(seen.number(), seen.version());
    var since = application.state() instanceof State.Waiting waiting ? waiting.since() : clock.instant();
    var resumed = terms.resumed(application.term(), since, terms.today());
    var outcome = progress.move(application.complete(resumed, hand), What.PAPER_SENT, note, hand.by());
    if (outcome instanceof Done) {
      files.forEach(file -> enclosures.add(application.id(), file));
      enclosures.send(application.id());
    }
    return outcome;
  }

  /// A paper about which something is advised waits for a word of whoever chose it; the clock stands as before.
  @Transactional
  Outcome<Application, Refusal> hold(Seen seen, List<Enclosed> files, Hand hand) {
    var application = progress.seen(seen.number(), seen.version());
    var allowed = application.complete(application.term(), hand);
    if (allowed instanceof Done) files.forEach(file -> enclosures.add(application.id(), file.as(Part.HELD)));
    return allowed;
  }

  /// Whether it was there to be taken off.
  @Transactional
  boolean takeOff(Application application, UUID document) {
    return enclosures.removeHeld(application.id(), document);
  }

  /// A message, from either side; it changes nothing else and waits for nobody.
  @Transactional
  Outcome<Application, Refusal> write(String number, String text, Hand hand) {
    var application = applications.find(number).orElseThrow(() -> new NotFound("application"));
    if (!hand.own() && !application.handles(hand.by()) && !Application.leads(hand.by())) {
      return new Refused<>(Refusal.NOT_YOURS);
    }
    progress.write(application, new Line(hand.own() ? What.MESSAGE_IN : What.MESSAGE_OUT, text), hand.by());
    return new Done<>(application);
  }

  @Transactional
  Outcome<Application, Refusal> withdraw(Seen seen, Hand hand) {
    var application = progress.seen(seen.number(), seen.version());
    return progress.move(application.withdraw(hand, clock.instant()), What.WITHDRAWN, "", hand.by());
  }

  @Transactional
  Outcome<Application, Refusal> object(Seen seen, String objection, Hand hand) {
    var application = progress.seen(seen.number(), seen.version());
    var last = application.state() instanceof State.Declined declined
        ? terms.objection(declined.at())
        : terms.today();
    return progress.move(application.object(objection, terms.of(Terms.COMPLAINT), last, hand, clock.instant()),
        What.OBJECTED, objection, hand.by());
  }
}
