package az.rayon.services.applications;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.services.ApplicationDecided;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Step.What;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// Carries one step of an application through: the application, its history, the record of deeds and what others are
/// told move together in the caller's transaction, or not at all.
@Component
class Progress {

  private final Applications applications;
  private final Steps steps;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Progress(Applications applications, Steps steps, Audit audit, ApplicationEventPublisher events, Clock clock) {
    this.applications = applications;
    this.steps = steps;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// The application as the person who acts has seen it. When somebody was faster, nothing may be done with it.
  Application seen(String number, int version) {
    var application = applications.get(number);
    if (application.version() != version) throw new OptimisticLockingFailureException("application " + number);
    return application;
  }

  /// Begins the history of a new application.
  void begin(Application application, Actor by) {
    applications.add(application);
    write(application, new Line(What.SUBMITTED, "", null), by);
  }

  /// What is written down of a step; `day` is the day of a visit, `paper` the paper of the passport that is asked for.
  record Line(What what, String note, @Nullable LocalDate day, @Nullable String paper) {

    Line(What what, String note, @Nullable LocalDate day) {
      this(what, note, day, null);
    }

    Line(What what, String note) {
      this(what, note, null);
    }
  }

  Outcome<Application, Refusal> move(Outcome<Application, Refusal> outcome, What what, String note, Actor by) {
    return move(outcome, new Line(what, note), by);
  }

  Outcome<Application, Refusal> move(Outcome<Application, Refusal> outcome, Line line, Actor by) {
    if (outcome instanceof Done(var application)) {
      applications.save(application);
      write(application, line, by);
    }
    return outcome;
  }

  /// Writes a line without moving the application.
  void write(Application application, Line line, Actor by) {
    var now = clock.instant();
    var what = line.what();
    var deed = audit.record(by, what.deed(), application.id(), application.number());
    var step = new Step(Ids.at(now), application.id(), now, what, by.id(), application.unit(),
        what.setsTerm() ? application.term().due() : line.day(), line.note(), line.paper(),
        deed.value());
    steps.add(step);
    events.publishEvent(new StepTaken(step.id()));
    if (what == What.GRANTED || what == What.DECLINED) events.publishEvent(new ApplicationDecided(application.id()));
  }
}
