package az.rayon.appeals.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address. Empty means: no matter.
record DeskQuery(Tab tab, @Nullable UUID unit, String topic, String settlement, String words) {

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, OPEN, NEW, APPROVAL, NOTICE, SETTLED
  }
}
