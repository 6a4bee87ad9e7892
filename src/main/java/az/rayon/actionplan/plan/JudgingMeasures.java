package az.rayon.actionplan.plan;

import az.rayon.actionplan.plan.Diary.Event;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Delegate;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying how far a measure has come: the leadership in place of the reckoning, organisations of civil society beside
/// it. Neither word changes the other.
@Service
public class JudgingMeasures {

  private final Views views;
  private final Diary diary;
  private final Clock clock;

  JudgingMeasures(Views views, Diary diary, Clock clock) {
    this.views = views;
    this.diary = diary;
    this.clock = clock;
  }

  /// Without a level the reckoned one counts again.
  @Transactional
  public Outcome<Verdict, Refusal> state(Measure measure, @Nullable Level level, String reason, Actor by) {
    if (!(by instanceof Official official) || !KeepingPlans.leads(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (level == null && views.verdict(measure.id()).filter(last -> last.level() != null).isEmpty()) {
      return new Refused<>(Refusal.NOT_DONE);
    }
    var verdict = new Verdict(measure.id(), level, reason, by.id(), official.unit(), clock.instant());
    views.add(verdict);
    diary.note(by, measure, level == null ? Event.LEVEL_TAKEN_BACK : Event.LEVEL_STATED,
        level == null ? "" : level.name(), reason);
    return new Done<>(verdict);
  }

  @Transactional
  public Outcome<Assessment, Refusal> assess(Measure measure, Level level, String reason, Actor by) {
    if (!(by instanceof Delegate delegate)) return new Refused<>(Refusal.NOT_CIVIL_SOCIETY);
    var given = new Assessment(measure.id(), delegate.organisation(), level, reason, by.id(), clock.instant());
    views.add(given);
    diary.note(by, measure, Event.ASSESSED, level.name(), reason);
    return new Done<>(given);
  }
}
