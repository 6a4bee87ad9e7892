package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Typed;
import az.rayon.site.Address;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address. Empty means: no matter. `executor` is the reader,
/// who wants to see their own.
record DeskQuery(Tab tab, @Nullable UUID unit, @Nullable UUID executor, String service, String way, String words) {

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, NEW, WAITING, OBJECTED, OPEN, SETTLED
  }

  private static final String MINE = "yes";

  static DeskQuery of(Map<String, String> asked, Tab tab, Official reader) {
    return new DeskQuery(tab, Typed.id(asked.getOrDefault("unit", "")).orElse(null),
        asked.getOrDefault("mine", "").equals(MINE) ? reader.id() : null, Typed.line(asked, "service"),
        Typed.line(asked, "way"), Typed.line(asked, "words"));
  }

  String unitCode() {
    return unit == null ? "" : unit.toString();
  }

  /// "" where it is no matter whose.
  String mine() {
    return executor == null ? "" : MINE;
  }

  /// Where the same is asked of a part of the desk.
  Address address(Tab part) {
    return Address.of(DeskPages.PATH).with("tab", part).with("unit", unit).with("mine", mine())
        .with("service", service).with("way", way).with("words", words);
  }
}
