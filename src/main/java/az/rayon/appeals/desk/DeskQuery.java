package az.rayon.appeals.desk;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Typed;
import az.rayon.site.Address;
import az.rayon.site.Tabs;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address, so that it can be kept and given on. Empty means: no
/// matter. `executor` is the reader, who wants to see their own.
record DeskQuery(Tab tab, @Nullable UUID unit, String topic, String settlement, String kind, String channel,
    @Nullable UUID executor, String words, Closed closed) {

  /// How it ended and between which days: asked of what is closed, and of nothing else.
  record Closed(String outcome, @Nullable LocalDate from, @Nullable LocalDate to) {

    static final Closed ANY = new Closed("", null, null);

    static Closed of(Map<String, String> asked) {
      return new Closed(Typed.line(asked, "outcome"), Typed.day(asked.getOrDefault("from", "")).orElse(null),
          Typed.day(asked.getOrDefault("to", "")).orElse(null));
    }
  }

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, OPEN, NEW, APPROVAL, ASKED, NOTICE, SETTLED
  }

  private static final String MINE = "yes";

  static DeskQuery of(Map<String, String> asked, Tab tab, Official reader) {
    return new DeskQuery(tab, Typed.id(asked.getOrDefault("unit", "")).orElse(null), Typed.line(asked, "topic"),
        Typed.line(asked, "settlement"), Typed.line(asked, "kind"), Typed.line(asked, "channel"),
        asked.getOrDefault("mine", "").equals(MINE) ? reader.id() : null, Typed.line(asked, "words"),
        tab == Tab.SETTLED ? Closed.of(asked) : Closed.ANY);
  }

  /// The list that was shown, by what its page sends along.
  static DeskQuery shown(Map<String, String> sent, Official reader) {
    return of(sent, Tabs.of(Map.of(), sent.getOrDefault("tab", ""), Tab.OPEN).open(), reader);
  }

  /// Where it is shown.
  Address address() {
    return address(tab);
  }

  boolean mine() {
    return executor != null;
  }

  String unitCode() {
    return unit == null ? "" : unit.toString();
  }

  /// Where the same is asked of a part of the desk.
  Address address(Tab part) {
    return Address.of(DeskPages.PATH).with("tab", part.name().toLowerCase(Locale.ROOT)).with("unit", unit)
        .with("topic", topic).with("settlement", settlement).with("kind", kind).with("channel", channel)
        .with("mine", mine() ? MINE : "").with("words", words)
        .with("outcome", part == Tab.SETTLED ? closed.outcome() : "")
        .with("from", part == Tab.SETTLED ? closed.from() : null).with("to", part == Tab.SETTLED ? closed.to() : null);
  }
}
