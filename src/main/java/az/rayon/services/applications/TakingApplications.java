package az.rayon.services.applications;

import az.rayon.accounts.Pins;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.services.applications.Step.What;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.forms.Submission;
import az.rayon.services.forms.Taking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes an application of a form that was sent in: it has its number, its term and its desk at once.
@Service
class TakingApplications implements Taking {

  private static final String REGISTER = "X";
  /// The rules of routing put it on a desk; that is nobody's own decision.
  private static final Actor RULES = new Actor.Clockwork("applications.routing");

  private final Applications applications;
  private final Intake intake;
  private final Passports passports;
  private final Terms terms;
  private final Progress progress;
  private final Clock clock;

  TakingApplications(Applications applications, Intake intake, Passports passports, Terms terms, Progress progress,
      Clock clock) {
    this.applications = applications;
    this.intake = intake;
    this.passports = passports;
    this.terms = terms;
    this.progress = progress;
    this.clock = clock;
  }

  /// What a new application needs besides itself: its number, its PIN, its desk, and a place for what came with it.
  @Component
  record Intake(Numbers numbers, Pins pins, Routing routing, Enclosures enclosures) {}

  @Override
  @Transactional
  public Taken take(Submission submission, Actor by) {
    applications.await(submission.id());
    var application = applications.findSubmission(submission.id()).orElseGet(() -> register(submission, by));
    boolean follows = application.asking().applicant().account() != null;
    return new Taken(application.number(), follows ? "" : intake.pins().of(submission.id()));
  }

  @Override
  public Optional<Promised> promised(String number) {
    return applications.find(number).map(it -> new Promised(it.term().due(), it.asking().wanted().fee()));
  }

  @Override
  public Optional<UUID> desk(String service) {
    return intake.routing().unit(service, null);
  }

  /// The number is taken last, because all others who register wait until the transaction that took it ends.
  private Application register(Submission submission, Actor by) {
    var now = clock.instant();
    var today = LocalDate.now(clock);
    var passport = passports.get(submission.service(), today);
    if (!passport.taken()) throw new IllegalArgumentException(submission.service() + " is not this authority's");
    var settlement = intake.routing().settlement(submission.answers().stream()
        .flatMap(answer -> Stream.of(answer.value(), answer.shown())).toList());
    var asking = new Asking(submission.id(), submission.service(), wanted(passport, submission),
        submission.applicant(), submission.language(), submission.way(), settlement.orElse(null), now, false);
    var unit = intake.routing().unit(submission.service(), settlement.orElse(null));
    var term = terms.of(passport.terms().rule(), today);
    var number = intake.numbers().next(REGISTER, today.getYear());
    var application = Application.submitted(Ids.at(now), number, asking, term);
    progress.begin(application, by);
    intake.enclosures().keep(application.id(), submission);
    unit.ifPresent(
        desk -> progress.move(applications.get(application.id()).route(desk, RULES), What.ROUTED, "", RULES));
    return application;
  }

  private static Asking.Wanted wanted(Passport passport, Submission submission) {
    var terms = passport.terms();
    return new Asking.Wanted(passport.id(), submission.version(), terms.gives() == Passport.Gives.ORDER,
        terms.commission(), terms.fee());
  }
}
