package az.rayon.appeals.inquiries;

import java.time.Instant;
import java.time.LocalDate;

/// By when a request must be answered: the moment it counts from, the last day, and the moment before which the answer
/// must be given. `extended`: the seven working days of art. 25 are in it. Provisional while the Cabinet has not yet
/// fixed the holidays of a year it reaches into.
public record Term(Instant from, LocalDate due, Instant before, boolean provisional, boolean extended) {

  public boolean over(Instant now) {
    return !now.isBefore(before);
  }
}
