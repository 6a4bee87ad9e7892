package az.rayon.services.applications;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Step.What;
import az.rayon.services.catalogue.Passport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The invented life of one application, step by step from the moment it came. Each step is taken by the application's
/// own verbs, so that nothing is invented that could not happen.
final class SampleLife {

  private static final Actor RULES = new Actor.Clockwork("applications.routing");

  private final Cast cast;
  private final Terms terms;
  private final ZoneId zone;
  private final List<Step> steps = new ArrayList<>();
  private Application application;
  private Instant at;

  SampleLife(Application application, Cast cast, Terms terms, ZoneId zone) {
    this.application = application;
    this.cast = cast;
    this.terms = terms;
    this.zone = zone;
    this.at = application.asking().receivedAt();
    write(What.SUBMITTED, "", null);
  }

  /// Who acts: the unit's official, and one of the leadership beside another who hears objections.
  record Cast(Official clerk, Official deputy, Official head) {}

  Application application() {
    return application;
  }

  /// Gives it its public number, once it is known which came before it.
  void numbered(String number) {
    application = new Application(application.id(), number, application.asking(), application.term(),
        application.facts(), application.state(), application.version());
  }

  List<Step> steps() {
    return steps;
  }

  SampleLife after(Duration time) {
    at = at.plus(time);
    return this;
  }

  SampleLife routed() {
    take(application.route(cast.clerk().unit(), RULES));
    return write(What.ROUTED, "", null);
  }

  /// Taken in hand by the clerk.
  SampleLife assigned() {
    take(application.assign(cast.clerk().id(), cast.clerk()));
    return write(What.ASSIGNED, "", null);
  }

  /// The first paper that is still asked for.
  SampleLife asked(Passport passport) {
    var paper = passport.asked().stream().findFirst();
    var wanted = paper.map(each -> each.name().az()).orElse("İmzalanmış ərizənin surəti") + " (nümunə)";
    take(application.ask(wanted, decider(), at));
    return write(What.PAPER_ASKED, wanted, null);
  }

  SampleLife sent() {
    var since = application.state() instanceof State.Waiting waiting ? waiting.since() : at;
    take(application.complete(terms.resumed(application.term(), since, day(at)), new Hand(new Actor.Visitor(), true)));
    return write(What.PAPER_SENT, "", null);
  }

  SampleLife visit(LocalDate on, String visitors) {
    var visit = new State.Visit(on, new State.Window(LocalTime.of(10, 0), LocalTime.of(13, 0)), visitors);
    take(application.arrange(visit, decider()));
    return write(What.VISIT_ARRANGED, visit.hours() + ", " + visitors, on);
  }

  SampleLife visited(String result) {
    var on = application.state() instanceof State.Inspection inspection ? inspection.visit().on() : null;
    take(application.visited(decider()));
    return write(What.VISITED, result, on);
  }

  SampleLife consulted(String commission) {
    take(application.consult(commission, decider(), at));
    return write(What.CONSULTED, commission, null);
  }

  SampleLife advised(String opinion) {
    take(application.advised(opinion, decider()));
    return write(What.ADVISED, opinion, null);
  }

  SampleLife granted(String decision, String paper) {
    take(application.grant(decision, new Paper(paper, null), decider(), at));
    return write(What.GRANTED, paper, null);
  }

  SampleLife declined(String ground, String decision) {
    take(application.decline(ground, decision, decider(), at));
    return write(What.DECLINED, "", null);
  }

  SampleLife withdrawn() {
    take(application.withdraw(new Hand(new Actor.Visitor(), true), at));
    return write(What.WITHDRAWN, "", null);
  }

  SampleLife objected(String objection) {
    take(application.object(objection, terms.of(Terms.COMPLAINT, day(at)), day(at),
        new Hand(new Actor.Visitor(), true), at));
    return write(What.OBJECTED, objection, null);
  }

  SampleLife upheld(String reply) {
    take(application.uphold(reply, cast.head(), at));
    return write(What.UPHELD, reply, null);
  }

  /// An order is the deputy's to give.
  private Official decider() {
    return application.asking().wanted().ordered() ? cast.deputy() : cast.clerk();
  }

  private void take(Outcome<Application, Refusal> outcome) {
    if (!(outcome instanceof Done(var next))) throw new IllegalStateException(outcome + " " + application.state());
    application = next;
  }

  private SampleLife write(What what, String note, @Nullable LocalDate on) {
    var by = switch (what) {
      case SUBMITTED, PAPER_SENT, WITHDRAWN, OBJECTED, MESSAGE_IN -> new Actor.Visitor().id();
      case ROUTED -> RULES.id();
      case UPHELD, REOPENED -> cast.head().id();
      case ASSIGNED, PAPER_ASKED, VISIT_ARRANGED, VISITED, CONSULTED, ADVISED, PAID, MESSAGE_OUT, GRANTED,
          DECLINED, RECOUNTED ->
        decider().id();
    };
    steps.add(new Step(Ids.at(at), application.id(), at, what, by, application.unit(),
        what.setsTerm() ? application.term().due() : on, note, null, null));
    return this;
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
