package az.rayon.appeals.receptions.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// The desk of receptions: the days with who is awaited, and the warnings that the law makes.
public record ReceptionDeskPage(List<DayLine> days, List<String> without, List<MobileLine> mobile, long waiting,
    boolean runs) {

  /// `unmarked` are those of a day that is over of whom nobody has written down whether they came.
  public record DayLine(String id, String official, LocalDate day, LocalTime opens, LocalTime closes, String place,
      boolean cancelled, int slots, long booked, int unmarked) {}
}
