package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Diary.Event;
import az.rayon.actionplan.plan.Measure.Executor;
import az.rayon.actionplan.plan.Measure.Indicator;
import az.rayon.audit.Audit;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Laying down plans and the terms of their measures. That is the leadership's.
@Service
public class KeepingPlans {

  private final Plans plans;
  private final Measures measures;
  private final Diary diary;
  private final Standings standings;
  private final Audit audit;
  private final Clock clock;

  KeepingPlans(Plans plans, Measures measures, Diary diary, Standings standings, Audit audit, Clock clock) {
    this.plans = plans;
    this.measures = measures;
    this.diary = diary;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  /// The terms of a measure: what is promised, by whom, until when, and what will measure it.
  public record Terms(String number, Translated title, String directionNumber, Translated direction, LocalDate starts,
      LocalDate ends, List<Executor> executors, List<Indicator> indicators) {}

  @Transactional
  public Outcome<Plan, Refusal> lay(String code, Translated title, int firstYear, int lastYear, Actor by) {
    if (!leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    return add(new Plan(Ids.at(clock.instant()), code, title, firstYear, lastYear, false, null, 0), by);
  }

  /// A plan that came from a file or is part of the demonstration; it is open from the start.
  @Transactional
  public Outcome<Plan, Refusal> bringIn(String code, Translated title, int firstYear, int lastYear,
      boolean demonstration, Actor by) {
    var now = clock.instant();
    return add(new Plan(Ids.at(now), code, title, firstYear, lastYear, demonstration, now, 0), by);
  }

  private Outcome<Plan, Refusal> add(Plan plan, Actor by) {
    if (plans.find(plan.code()).isPresent()) return new Refused<>(Refusal.CODE_TAKEN);
    plans.add(plan, by, clock.instant());
    told(by, "laid", plan);
    return new Done<>(plan);
  }

  @Transactional
  public Outcome<Plan, Refusal> retitle(String code, Translated title, Actor by) {
    if (!leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    var old = plans.get(code, by);
    var plan = new Plan(old.id(), old.code(), title, old.firstYear(), old.lastYear(), old.demonstration(),
        old.openedAt(), old.version());
    plans.save(plan);
    told(by, "changed", plan);
    return new Done<>(plan);
  }

  /// Shows the plan to everybody. There is no way back: what was promised in public stays public.
  @Transactional
  public Outcome<Plan, Refusal> open(String code, Actor by) {
    if (!leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    var old = plans.get(code, by);
    if (old.open()) return new Refused<>(Refusal.ALREADY_OPEN);
    var plan = new Plan(old.id(), old.code(), old.title(), old.firstYear(), old.lastYear(), old.demonstration(),
        clock.instant(), old.version());
    plans.save(plan);
    told(by, "opened", plan);
    return new Done<>(plan);
  }

  @Transactional
  public Outcome<Measure, Refusal> promise(Plan plan, Terms terms, Actor by) {
    return leads(by) ? record(plan, terms, by) : new Refused<>(Refusal.NOT_YOURS);
  }

  /// Enters a measure of a plan that came from a file or is part of the demonstration.
  @Transactional
  public Outcome<Measure, Refusal> record(Plan plan, Terms terms, Actor by) {
    if (measures.find(plan.id(), terms.number()).isPresent()) return new Refused<>(Refusal.NUMBER_TAKEN);
    var now = clock.instant();
    var direction = plans.direction(plan.id(), terms.directionNumber(), terms.direction(), now);
    var measure = new Measure(Ids.at(now), plan.id(), plan.code(), terms.number(), direction, terms.title(),
        terms.starts(), terms.ends(), terms.executors(), terms.indicators(), 0);
    measures.add(measure);
    diary.note(by, measure, Event.CREATED, "", "");
    standings.note(measure);
    return new Done<>(measure);
  }

  /// Changes the terms. The number stays: addresses and reports point to it.
  @Transactional
  public Outcome<Measure, Refusal> change(Measure old, Terms terms, String why, Actor by) {
    if (!leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    var direction = plans.direction(old.plan(), terms.directionNumber(), terms.direction(), clock.instant());
    var measure = new Measure(old.id(), old.plan(), old.planCode(), old.number(), direction, terms.title(),
        terms.starts(), terms.ends(), terms.executors(), terms.indicators(), old.version());
    measures.save(measure);
    diary.note(by, measure, Event.CHANGED, "", why);
    standings.note(measure);
    return new Done<>(measure);
  }

  private void told(Actor by, String what, Plan plan) {
    audit.record(by, "actionplan.plan." + what, plan.id(), plan.code().toUpperCase(Locale.ROOT));
  }

  public static boolean leads(Actor by) {
    return by.holds(Role.HEAD) || by.holds(Role.DEPUTY);
  }
}
