package az.rayon.deadlines.page;

import java.util.List;

/// A month as a page draws it, week by week from Monday.
public record MonthGrid(String name, List<Weekday> weekdays, List<List<Cell>> weeks) {

  public record Weekday(String abbreviation, String name) {}

  /// One square of the month: what is seen in it (`mark`, a number or a word) and what is read out (`spoken`). `look`
  /// is "counted", "due", "off", "worked", "start" or "plain"; a square outside of the month has no day and is "empty".
  public record Cell(String day, String mark, String spoken, String look) {

    public static final Cell EMPTY = new Cell("", "", "", "empty");
  }
}
