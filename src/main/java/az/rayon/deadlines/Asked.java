package az.rayon.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What people may ask the calendar about: the century for which the law's fixed holidays are known.
final class Asked {

  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private Asked() {}

  /// A day written as 2026-11-02.
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip())).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean year(int year) {
    return FIRST.getYear() <= year && year <= LAST.getYear();
  }
}
