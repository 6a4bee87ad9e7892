package az.rayon.deadlines;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enters what the Cabinet decided about days off, and tells whoever keeps dates which years are not what they were.
@Service
class EnteringDecisions {

  enum Refusal {
    NOT_ENTRUSTED, ALREADY_OFF, ALREADY_WORKED
  }

  private final Calendars calendars;
  private final PublishingCalendar publishing;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EnteringDecisions(Calendars calendars, PublishingCalendar publishing, Audit audit, ApplicationEventPublisher events,
      Clock clock) {
    this.calendars = calendars;
    this.publishing = publishing;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// What stands in the act about the holidays that move.
  record Act(int year, String text, List<LocalDate> ramazan, List<LocalDate> qurban) {}

  /// `seen` is the entry that the official had before their eyes; somebody else's newer one is not written over.
  @Transactional
  Outcome<Decision, Refusal> decide(Act act, String seen, Official by) {
    if (!mayEnter(by)) return new Refused<>(Refusal.NOT_ENTRUSTED);
    calendars.lock();
    var before = calendars.almanac();
    if (!before.decision(act.year()).map(known -> known.id().toString()).orElse("").equals(seen))
      throw new OptimisticLockingFailureException("decision on " + act.year());
    var now = clock.instant();
    var decision = new Decision(Ids.at(now), act.year(), true, act.text(), act.ramazan(), act.qurban());
    change(before, () -> calendars.enter(decision, now));
    audit.record(by, "deadlines.decisionEntered", decision.id());
    return new Done<>(decision);
  }

  @Transactional
  Outcome<Swap, Refusal> swap(LocalDate off, LocalDate work, String act, Official by) {
    if (!mayEnter(by)) return new Refused<>(Refusal.NOT_ENTRUSTED);
    calendars.lock();
    var before = calendars.almanac();
    if (!before.works(off)) return new Refused<>(Refusal.ALREADY_OFF);
    if (before.works(work)) return new Refused<>(Refusal.ALREADY_WORKED);
    var now = clock.instant();
    var swap = new Swap(Ids.at(now), off, work, act);
    change(before, () -> calendars.enter(swap, now));
    audit.record(by, "deadlines.swapEntered", swap.id());
    return new Done<>(swap);
  }

  /// Takes back a swap that was entered by mistake.
  @Transactional
  Outcome<Swap, Refusal> withdraw(Swap swap, Official by) {
    if (!mayEnter(by)) return new Refused<>(Refusal.NOT_ENTRUSTED);
    calendars.lock();
    change(calendars.almanac(), () -> calendars.withdraw(swap, clock.instant()));
    audit.record(by, "deadlines.swapWithdrawn", swap.id());
    return new Done<>(swap);
  }

  static boolean mayEnter(Official by) {
    return by.is(Role.ADMIN) || by.is(Role.DATA);
  }

  private void change(Almanac before, Runnable entry) {
    entry.run();
    calendars.revise();
    var after = calendars.almanac();
    publishing.publish(after);
    years(before, after).filter(year -> before.provisional(year) != after.provisional(year)
        || !before.year(year).equals(after.year(year))).forEach(year -> events.publishEvent(new CalendarChanged(year)));
  }

  /// Every year that either knows, and the one after, into which the last holidays may move.
  private static IntStream years(Almanac before, Almanac after) {
    var known = Stream.of(before, after).flatMap(almanac -> Stream.concat(almanac.decisions().keySet().stream(),
        almanac.swaps().stream().flatMap(swap -> Stream.of(swap.off().getYear(), swap.work().getYear()))));
    return known.flatMap(year -> Stream.of(year, year + 1)).mapToInt(Integer::intValue).sorted().distinct();
  }
}
