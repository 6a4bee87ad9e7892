package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.Reception.State;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the days of reception known a quarter of a year ahead. A day on which nobody works is left out; what is
/// already published is never changed by this.
@Service
public class PublishingReceptions {

  /// How far ahead the timetable is made known.
  public static final int DAYS_AHEAD = 92;

  private final ReceptionRules rules;
  private final Receptions receptions;
  private final Deadlines deadlines;
  private final Clock clock;

  PublishingReceptions(ReceptionRules rules, Receptions receptions, Deadlines deadlines, Clock clock) {
    this.rules = rules;
    this.receptions = receptions;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Transactional
  public void publish() {
    var today = LocalDate.now(clock);
    rules.listAfter(today).forEach(rule -> publish(rule, today));
  }

  /// How many days of the rule are new, within the transaction of whoever made the rule.
  int publish(ReceptionRule rule, LocalDate today) {
    var days = rule.days(today.plusDays(1), today.plusDays(DAYS_AHEAD)).filter(deadlines::isWorkingDay).toList();
    return (int) days.stream().filter(day -> receptions.publish(planned(rule, day))).count();
  }

  Reception planned(ReceptionRule rule, LocalDate day) {
    var now = clock.instant();
    return new Reception(Ids.at(now), rule.id(), rule.post(), day, day, rule.hours(), State.PLANNED, "", 0, now, false);
  }
}
