package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.timetable.Reception.Refusal;
import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The secretary says who receives when, and tells people when a day cannot be held as it was made known.
@Service
class KeepingTimetable {

  private final ReceptionRules rules;
  private final Receptions receptions;
  private final PublishingReceptions publishing;
  private final Booked booked;
  private final Audit audit;
  private final WorkingDays calendar;

  KeepingTimetable(ReceptionRules rules, Receptions receptions, PublishingReceptions publishing, Booked booked,
      Audit audit, WorkingDays calendar) {
    this.rules = rules;
    this.receptions = receptions;
    this.publishing = publishing;
    this.booked = booked;
    this.audit = audit;
    this.calendar = calendar;
  }

  /// Adds a rule and publishes its days. A single day on which nobody works, or on which the official receives already,
  /// is refused; of days that come round, the first kind is moved to the next working day and the second left out.
  @Transactional
  Outcome<ReceptionRule, Refusal> add(ReceptionRule rule, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    var today = calendar.today();
    if (rule.rhythm() instanceof Rhythm.Once(var day)) {
      if (!day.isAfter(today)) return new Refused<>(Refusal.PAST);
      if (!calendar.works(day)) return new Refused<>(Refusal.DAY_OFF);
      if (receptions.collides(publishing.planned(rule, day))) return new Refused<>(Refusal.OVERLAPS);
    }
    rules.add(rule);
    audit.record(by, "reception.rule-added", rule.id());
    publishing.publish(rule, today);
    return new Done<>(rule);
  }

  /// The rule gives no days after today; those already published after it are cancelled, and people are told.
  @Transactional
  Outcome<ReceptionRule, Refusal> end(UUID id, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    var rule = rules.find(id).orElseThrow(() -> new NotFound("reception rule"));
    var today = calendar.today();
    rules.end(id, today);
    audit.record(by, "reception.rule-ended", id);
    receptions.listOfRuleAfter(id, today).stream().filter(each -> !each.cancelled())
        .forEach(each -> cancel(each, reason, by));
    return new Done<>(rule);
  }

  @Transactional
  Outcome<Reception, Refusal> cancel(UUID id, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    return cancel(receptions.get(id), reason, by);
  }

  @Transactional
  Outcome<Reception, Refusal> move(UUID id, LocalDate day, Hours hours, String reason, Actor by) {
    if (!ReceptionRights.runs(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (!calendar.works(day)) return new Refused<>(Refusal.DAY_OFF);
    var before = receptions.get(id);
    var moved = before.move(day, hours, reason, calendar.today(), calendar.now());
    if (moved instanceof Done(var after)) {
      if (receptions.collides(after)) return new Refused<>(Refusal.OVERLAPS);
      receptions.save(after);
      audit.record(by, "reception.moved", id);
      booked.moved(before, after, by);
    }
    return moved;
  }

  /// For the working calendar too, which takes days away without asking anybody.
  Outcome<Reception, Refusal> cancel(Reception reception, String reason, Actor by) {
    var outcome = reception.cancel(reason, calendar.today(), calendar.now());
    if (outcome instanceof Done(var cancelled)) {
      receptions.save(cancelled);
      audit.record(by, "reception.cancelled", reception.id());
      booked.cancelled(cancelled, by);
    }
    return outcome;
  }
}
