package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Diary.Event;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Promising the steps of a measure and reporting them as taken.
@Service
public class KeepingMilestones {

  private final Milestones milestones;
  private final Measures measures;
  private final Diary diary;
  private final Standings standings;
  private final Clock clock;

  KeepingMilestones(Milestones milestones, Measures measures, Diary diary, Standings standings, Clock clock) {
    this.milestones = milestones;
    this.measures = measures;
    this.diary = diary;
    this.standings = standings;
    this.clock = clock;
  }

  /// The same step sent twice is one step.
  @Transactional
  public Outcome<Milestone, Refusal> promise(Measure measure, String title, LocalDate due, Actor by) {
    if (!measure.keptBy(by) && !(by instanceof Actor.Clockwork)) return new Refused<>(Refusal.NOT_YOURS);
    var same = milestones.of(measure.id()).stream().filter(step -> step.title().equals(title) && step.due().equals(due))
        .findFirst();
    if (same.isPresent()) return new Done<>(same.get());
    var step = new Milestone(Ids.at(clock.instant()), measure.id(), title, due, null, 0);
    milestones.add(step);
    diary.note(by, measure, Event.MILESTONE_ADDED, title, "");
    standings.note(measure);
    return new Done<>(step);
  }

  /// Whether the step is still what it was when `version` of it was shown.
  boolean stands(UUID id, String version) {
    return String.valueOf(milestones.get(id).version()).equals(version);
  }

  /// A step that slips says why: the old day stays in the diary.
  @Transactional
  public Outcome<Milestone, Refusal> move(UUID id, String title, LocalDate due, String why, Actor by) {
    var step = milestones.get(id);
    var measure = measures.get(step.measure());
    if (!measure.keptBy(by)) return new Refused<>(Refusal.NOT_YOURS);
    var moved = step.moved(title, due);
    milestones.save(moved);
    diary.note(by, measure, Event.MILESTONE_CHANGED, step.title() + " (" + step.due() + " → " + due + ")", why);
    standings.note(measure);
    return new Done<>(moved);
  }

  @Transactional
  public Outcome<Milestone, Refusal> reach(UUID id, LocalDate on, String result, Actor by) {
    var step = milestones.get(id);
    var measure = measures.get(step.measure());
    if (!measure.keptBy(by) && !(by instanceof Actor.Clockwork)) return new Refused<>(Refusal.NOT_YOURS);
    var now = clock.instant();
    var outcome = step.reach(on, result, by.id(), now, Standings.dayOf(now));
    if (outcome instanceof Done(var reached)) save(reached, measure, Event.MILESTONE_DONE, result, by);
    return outcome;
  }

  @Transactional
  public Outcome<Milestone, Refusal> reopen(UUID id, String why, Actor by) {
    var step = milestones.get(id);
    var measure = measures.get(step.measure());
    if (!measure.keptBy(by)) return new Refused<>(Refusal.NOT_YOURS);
    var outcome = step.reopen();
    if (outcome instanceof Done(var reopened)) save(reopened, measure, Event.MILESTONE_REOPENED, why, by);
    return outcome;
  }

  private void save(Milestone step, Measure measure, Event event, String why, Actor by) {
    milestones.save(step);
    diary.note(by, measure, event, step.title(), why);
    standings.note(measure);
  }
}
