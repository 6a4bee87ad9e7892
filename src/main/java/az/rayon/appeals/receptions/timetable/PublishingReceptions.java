package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.Reception.State;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the days of reception known a quarter of a year ahead. A day on which nobody works is made known on the next
/// working day, so that no month goes by without a reception because of a holiday; what is already published is never
/// changed by this.
@Service
public class PublishingReceptions {

  /// How far ahead the timetable is made known.
  public static final int DAYS_AHEAD = 92;

  private final ReceptionRules rules;
  private final Receptions receptions;
  private final WorkingDays calendar;
  private final Messages messages;

  PublishingReceptions(ReceptionRules rules, Receptions receptions, WorkingDays calendar, Messages messages) {
    this.rules = rules;
    this.receptions = receptions;
    this.calendar = calendar;
    this.messages = messages;
  }

  @Transactional
  public void publish() {
    var today = calendar.today();
    rules.listAfter(today).forEach(rule -> publish(rule, today));
  }

  /// How many days of the rule are new, within the transaction of whoever made the rule.
  int publish(ReceptionRule rule, LocalDate today) {
    var days = rule.days(today.plusDays(1), today.plusDays(DAYS_AHEAD)).toList();
    return (int) days.stream().filter(day -> receptions.publish(planned(rule, day))).count();
  }

  Reception planned(ReceptionRule rule, LocalDate day) {
    var now = calendar.now();
    var held = calendar.next(day);
    var reason = held.equals(day) ? "" : messages.say(Language.AZ, "appeals.reception.movedFromDayOff");
    return new Reception(Ids.at(now), rule.id(), rule.post(), day, held, rule.hours(), State.PLANNED, reason, 0, now,
        false);
  }
}
