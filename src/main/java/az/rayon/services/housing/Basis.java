package az.rayon.services.housing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The legal basis on which the names of the queue are public, and the days in which it is in force. It is public
/// itself, like whoever approved it.
record Basis(UUID id, String act, String article, LocalDate actDate, String approvedBy, LocalDate since,
    @Nullable LocalDate until) {

  boolean inForce(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
