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
import java.time.DayOfWeek;
import java.time.LocalDate;
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

  /// At the end of the week too: people are at home then. Not on a holiday, which is no day for it.
  @Transactional
  Outcome<MobileReception, Refusal> plan(Plan plan, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (plan.day().isBefore(calendar.today())) return new Refused<>(Refusal.PAST);
    if (holiday(plan.day())) return new Refused<>(Refusal.DAY_OFF);
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
    if (holiday(to.day())) return new Refused<>(Refusal.DAY_OFF);
    return keep(receptions.get(number).move(to, reason, calendar.today(), calendar.now()), "mobile-reception.moved",
        by);
  }

  @Transactional
  Outcome<MobileReception, Refusal> cancel(String number, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    return keep(receptions.get(number).cancel(reason, calendar.today(), calendar.now()), "mobile-reception.cancelled",
        by);
  }

  /// The next working day, which is named to whoever chose a holiday.
  LocalDate next(LocalDate day) {
    return calendar.next(day);
  }

  /// What is held today is held, whatever the calendar says.
  private boolean holiday(LocalDate day) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    return !weekend && !calendar.works(day) && !day.equals(calendar.today());
  }

  private Outcome<MobileReception, Refusal> keep(Outcome<MobileReception, Refusal> outcome, String deed, Actor by) {
    if (outcome instanceof Done(var reception)) {
      receptions.save(reception);
      audit.record(by, deed, reception.id(), reception.number());
    }
    return outcome;
  }
}
