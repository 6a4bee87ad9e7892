package az.rayon.appeals.receptions.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// One day of reception as people are shown it. `planned` differs from `day` where it was moved; `free` are the slots
/// that can still be booked.
public record DayView(String id, LocalDate day, LocalDate planned, LocalTime opens, LocalTime closes, String place,
    boolean cancelled, String reason, List<LocalTime> free) {

  public boolean moved() {
    return !day.equals(planned);
  }
}
