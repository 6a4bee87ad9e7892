package az.rayon.appeals.receptions.timetable;

import az.rayon.deadlines.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The days on which people work, and the moment it is.
@Component
public class WorkingDays {

  private final Deadlines deadlines;
  private final Clock clock;

  WorkingDays(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Instant now() {
    return clock.instant();
  }

  public boolean works(LocalDate day) {
    return deadlines.isWorkingDay(day);
  }

  /// The day itself, where people work on it, or the next on which they do.
  public LocalDate next(LocalDate day) {
    var next = day;
    while (!works(next)) next = next.plusDays(1);
    return next;
  }
}
