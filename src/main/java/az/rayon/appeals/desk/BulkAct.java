package az.rayon.appeals.desk;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be done with several appeals at once, as the last word of the address.
enum BulkAct {
  /// each to whoever the rules suggest
  SUGGESTED,
  /// all to one unit
  ROUTE,
  /// all to one other body
  FORWARD,
  /// a letter to whoever examines each
  REMIND;

  static Optional<BulkAct> find(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  static List<BulkAct> allowed(Official by) {
    return Arrays.stream(values()).filter(act -> switch (act) {
      case SUGGESTED, ROUTE, FORWARD -> by.is(Role.REGISTRAR);
      case REMIND -> RemindingExecutors.mayRemind(by);
    }).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
