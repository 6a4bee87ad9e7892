package az.rayon.deadlines;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The day a clock counts first.
enum Start {
  /// the working day after the one on which the thing was registered (Law 1024-IIQ, art. 24.5)
  NEXT_WORKING_DAY_AFTER_REGISTRATION,
  /// the day of registration itself, where it is a working day
  DAY_OF_REGISTRATION;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Start> of(String code) {
    return Arrays.stream(values()).filter(start -> start.code().equals(code)).findFirst();
  }
}
