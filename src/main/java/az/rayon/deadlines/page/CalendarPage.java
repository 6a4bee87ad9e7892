package az.rayon.deadlines.page;

import java.util.List;

/// One year of the working calendar. `previous` and `next` are 0 where the calendar ends.
public record CalendarPage(int year, boolean provisional, String act, long workingDays, List<MonthGrid> months,
    List<Row> days, int previous, int next) {

  /// A day that its weekday alone does not explain.
  public record Row(String day, String weekday, boolean works, String reason) {}
}
