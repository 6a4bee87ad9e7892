package az.rayon.appeals.receptions.mobile;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.mobile.MobileReception.Plan;
import az.rayon.appeals.receptions.mobile.MobileReception.Refusal;
import az.rayon.appeals.receptions.mobile.MobileReception.State;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Numbers;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secretary makes known which village the authority comes to, and when a day cannot be held.
@Service
class KeepingMobileReceptions {

  private final MobileReceptions receptions;
  private final Numbers numbers;
  private final Audit audit;
  private final WorkingDays calendar;

  KeepingMobileReceptions(MobileReceptions receptions, Numbers numbers, Audit audit, WorkingDays calendar) {
    this.receptions = receptions;
    this.numbers = numbers;
    this.audit = audit;
    this.calendar = calendar;
  }

  /// On days off too: people are at home then.
  @Transactional
  Outcome<MobileReception, Refusal> plan(Plan plan, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (plan.day().isBefore(calendar.today())) return new Refused<>(Refusal.PAST);
    var now = calendar.now();
    var reception = new MobileReception(Ids.at(now), numbers.next("M", plan.day().getYear()), plan, State.PLANNED, null,
        "", 0, now, false, 0);
    receptions.add(reception);
    audit.record(by, "mobile-reception.planned", reception.id(), reception.number());
    return new Done<>(reception);
  }

  @Transactional
  Outcome<MobileReception, Refusal> move(String number, Plan to, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    return keep(receptions.get(number).move(to, reason, calendar.today(), calendar.now()), "mobile-reception.moved",
        by);
  }

  @Transactional
  Outcome<MobileReception, Refusal> cancel(String number, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    return keep(receptions.get(number).cancel(reason, calendar.today(), calendar.now()), "mobile-reception.cancelled",
        by);
  }

  private Outcome<MobileReception, Refusal> keep(Outcome<MobileReception, Refusal> outcome, String deed, Actor by) {
    if (outcome instanceof Done(var reception)) {
      receptions.save(reception);
      audit.record(by, deed, reception.id(), reception.number());
    }
    return outcome;
  }
}
