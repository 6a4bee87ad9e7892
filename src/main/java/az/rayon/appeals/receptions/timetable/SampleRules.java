package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.Officials.Official;
import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import az.rayon.kernel.Ids;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the demonstration's timetable by the same rules that a secretary makes, with the days that have passed.
@Component
public class SampleRules {

  private final ReceptionRules rules;
  private final Receptions receptions;
  private final PublishingReceptions publishing;
  private final Clock clock;

  SampleRules(ReceptionRules rules, Receptions receptions, PublishingReceptions publishing, Clock clock) {
    this.rules = rules;
    this.receptions = receptions;
    this.publishing = publishing;
    this.clock = clock;
  }

  /// The official's days since then and as far ahead as days are published. The head and the deputies receive in the
  /// administrative building, representatives in their own office; each on a weekday of their own, never so late that a
  /// day off would move it into the next month.
  public List<Reception> make(Official official, int place, LocalDate since, LocalDate today) {
    var weekday = DayOfWeek.of(1 + (place + 1) % 5);
    var rhythm = new Rhythm.Monthly(1 + place % 3, weekday);
    boolean office = official.code().startsWith("numayende");
    var hours = new Hours(LocalTime.of(10, 0), LocalTime.of(office ? 12 : 13, 0), 15,
        office ? "Nümayəndəliyin binası" : "Samux şəhəri, inzibati bina, qəbul otağı");
    var rule = new ReceptionRule(Ids.at(clock.instant()), official.post(), rhythm, hours, since, null);
    rules.add(rule);
    var days = rule.days(since, today.plusDays(PublishingReceptions.DAYS_AHEAD))
        .map(day -> publishing.planned(rule, day).asInvented()).toList();
    days.forEach(receptions::publish);
    return days;
  }
}
