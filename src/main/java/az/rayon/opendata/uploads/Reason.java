package az.rayon.opendata.uploads;

import az.rayon.kernel.Typed;
import java.util.Map;

/// Why an official does what others will ask about.
final class Reason {

  static final int LONGEST = 1_000;

  private Reason() {}

  /// Empty where nothing was written, or too much.
  static String of(String typed) {
    var reason = Typed.text(typed);
    return Typed.length(reason) > LONGEST ? "" : reason;
  }

  /// The version of what the form was shown; one that nothing has where it does not say.
  static int version(Map<String, String> typed) {
    var version = typed.getOrDefault("version", "");
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }
}
