package az.rayon.appeals.receptions.timetable;

import az.rayon.deadlines.CalendarChanged;
import az.rayon.kernel.Actor.Clockwork;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When the Cabinet makes a working day a day off, nobody receives on it, and whoever has booked it is told. Days that
/// have become working days are published with the rest.
@Component
class FollowingCalendar {

  private final Receptions receptions;
  private final KeepingTimetable keeping;
  private final PublishingReceptions publishing;
  private final WorkingDays calendar;
  private final Messages messages;

  FollowingCalendar(Receptions receptions, KeepingTimetable keeping, PublishingReceptions publishing,
      WorkingDays calendar, Messages messages) {
    this.receptions = receptions;
    this.keeping = keeping;
    this.publishing = publishing;
    this.calendar = calendar;
    this.messages = messages;
  }

  @ApplicationModuleListener
  void on(CalendarChanged event) {
    var today = calendar.today();
    var reason = messages.say(Language.AZ, "appeals.reception.dayOff");
    receptions.list(null, today.plusDays(1), today.plusDays(2 * PublishingReceptions.DAYS_AHEAD)).stream()
        .filter(each -> !each.cancelled() && !calendar.works(each.day()))
        .forEach(each -> keeping.cancel(each, reason, new Clockwork("reception.calendar")));
    publishing.publish();
  }
}
