package az.rayon.opendata.uploads;

import az.rayon.kernel.Typed;

/// Why an official does what others will ask about.
final class Reason {

  static final int LONGEST = 1_000;

  private Reason() {}

  /// Empty where nothing was written, or too much.
  static String of(String typed) {
    var reason = Typed.text(typed);
    return Typed.length(reason) > LONGEST ? "" : reason;
  }
}
