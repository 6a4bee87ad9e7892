package az.rayon.appeals.inquiries.desk;

import az.rayon.kernel.Typed;
import az.rayon.site.Address;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address. Empty means: no matter.
record DeskQuery(Tab tab, @Nullable UUID unit, String channel, String urgency, String words) {

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, NEW, WAITING, OPEN, SETTLED
  }

  static DeskQuery of(Map<String, String> asked, Tab tab) {
    return new DeskQuery(tab, Typed.id(asked.getOrDefault("unit", "")).orElse(null), Typed.line(asked, "channel"),
        Typed.line(asked, "urgency"), Typed.line(asked, "words"));
  }

  String unitCode() {
    return unit == null ? "" : unit.toString();
  }

  /// Where the same is asked of a part of the desk.
  Address address(Tab part) {
    return Address.of(DeskPages.PATH).with("tab", part).with("unit", unit).with("channel", channel)
        .with("urgency", urgency).with("words", words);
  }
}
