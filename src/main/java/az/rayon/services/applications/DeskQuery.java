package az.rayon.services.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address. Empty means: no matter.
record DeskQuery(Tab tab, @Nullable UUID unit, @Nullable UUID executor, String service, String way, String words) {

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, NEW, WAITING, OBJECTED, OPEN, SETTLED
  }
}
