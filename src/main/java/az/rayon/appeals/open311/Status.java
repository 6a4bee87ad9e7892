package az.rayon.appeals.open311;

import org.jspecify.annotations.Nullable;

/// The states of requests that FixMyStreet knows beyond open and closed. Codes are those of `open_data.appeals`.
final class Status {

  private Status() {}

  /// While it is examined.
  static String after(String step) {
    return switch (step) {
      case "REGISTERED" -> "open";
      case "STUDIED", "EXTENDED" -> "investigating";
      default -> "in_progress";
    };
  }

  /// Once nothing more is owed.
  static String ended(String state, @Nullable String result) {
    return switch (state) {
      case "answered" -> answered(result);
      case "forwarded" -> "not_councils_responsibility";
      case "left_unexamined", "not_accepted" -> "no_further_action";
      default -> "closed";
    };
  }

  private static String answered(@Nullable String result) {
    return switch (result) {
      case "satisfied", "partly_satisfied" -> "fixed";
      case "declined" -> "no_further_action";
      case null, default -> "closed";
    };
  }
}
