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
}
