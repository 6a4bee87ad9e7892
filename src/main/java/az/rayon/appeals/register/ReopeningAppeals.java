package az.rayon.appeals.register;

import az.rayon.appeals.AppealReopened;
import az.rayon.appeals.register.Aftermath.Objection;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens an appeal again: the ground for not examining it has gone (art. 8.3), or the answer has solved nothing. How it
/// had ended is kept.
@Service
public class ReopeningAppeals {

  private final Appeals appeals;
  private final Notices notices;
  private final Progress progress;
  private final Terms terms;
  private final Clock clock;

  ReopeningAppeals(Appeals appeals, Notices notices, Progress progress, Terms terms, Clock clock) {
    this.appeals = appeals;
    this.notices = notices;
    this.progress = progress;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Appeal, Refusal> reopen(String number, int version, String reason, Actor by) {
    var appeal = progress.seen(number, version);
    return again(appeal, Aftermath.reopen(appeal, fresh(appeal), by), What.REOPENED, reason, by);
  }

  /// The author says so once for each answer; the registrar for authors who call or come.
  @Transactional
  public Outcome<Appeal, Refusal> notSolved(String number, int version, String reason, Claimant by) {
    var appeal = progress.seen(number, version);
    return again(appeal, Aftermath.notSolved(appeal, fresh(appeal), objection(appeal), by, today()), What.NOT_SOLVED,
        reason,
        by.actor());
  }

  /// The last day on which the person may say that an answer given at that moment has solved nothing.
  public LocalDate until(Instant answered) {
    return terms.objectionUntil(LocalDate.ofInstant(answered, clock.getZone()));
  }

  /// Today's where there is no answer to object to.
  public Objection objection(Appeal appeal) {
    return appeal.state() instanceof State.Answered answered
        ? new Objection(terms.day(answered.at()), until(answered.at()))
        : new Objection(today(), today());
  }

  private Outcome<Appeal, Refusal> again(Appeal before, Outcome<Appeal, Refusal> outcome, What what, String reason,
      Actor by) {
    if (outcome instanceof Done(var _)) {
      appeals.keepEnd(before.id());
      notices.drop(before.id());
    }
    return progress.move(outcome, what, reason, by, new AppealReopened(before.id()));
  }

  private Term fresh(Appeal appeal) {
    return terms.of(appeal.marks().serviceman() ? Basis.MILITARY : Basis.NORMAL, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
