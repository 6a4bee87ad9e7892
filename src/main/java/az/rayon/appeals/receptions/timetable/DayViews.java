package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.page.DayView;
import az.rayon.appeals.receptions.timetable.Timetable.Open;
import java.time.LocalTime;
import java.util.List;

/// Turns a day of the timetable into what people are shown of it.
public final class DayViews {

  private DayViews() {}

  public static DayView of(Open open) {
    return of(open.reception(), open.free());
  }

  public static DayView of(Reception reception, List<LocalTime> free) {
    var hours = reception.hours();
    return new DayView(reception.id().toString(), reception.day(), reception.planned(), hours.opens(), hours.closes(),
        hours.place(), reception.cancelled(), reception.reason(), free);
  }
}
