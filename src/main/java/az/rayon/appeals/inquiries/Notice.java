package az.rayon.appeals.inquiries;

import java.time.LocalDate;

/// A notice that the law wants given by a day, as it stands today.
public record Notice(LocalDate last, LocalDate today) {

  /// The last day itself still counts.
  public boolean late() {
    return last.isBefore(today);
  }
}
