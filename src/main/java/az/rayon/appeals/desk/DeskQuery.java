package az.rayon.appeals.desk;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an official asks of the desk, as it stands in the address, so that it can be kept and given on. Empty means: no
/// matter. `executor` is the reader, who wants to see their own.
record DeskQuery(Tab tab, @Nullable UUID unit, String topic, String settlement, String kind,
    @Nullable UUID executor, String words) {

  /// The desk in parts, the most pressing first.
  enum Tab {
    OVERDUE, TODAY, WEEK, OPEN, NEW, APPROVAL, NOTICE, SETTLED
  }

  static DeskQuery of(Map<String, String> asked, Tab tab, Official reader) {
    return new DeskQuery(tab, unit(asked.getOrDefault("unit", "")), line(asked, "topic"), line(asked, "settlement"),
        line(asked, "kind"), asked.getOrDefault("mine", "").equals("yes") ? reader.id() : null, line(asked, "words"));
  }

  boolean mine() {
    return executor != null;
  }

  String unitCode() {
    return unit == null ? "" : unit.toString();
  }

  DeskQuery in(Tab other) {
    return new DeskQuery(other, unit, topic, settlement, kind, executor, words);
  }

  /// As it stands behind the question mark.
  String address() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("unit", unitCode());
    fields.put("topic", topic);
    fields.put("settlement", settlement);
    fields.put("kind", kind);
    fields.put("mine", mine() ? "yes" : "");
    fields.put("words", words);
    var address = new StringBuilder("tab=").append(tab.name().toLowerCase(Locale.ROOT));
    fields.forEach((name, value) -> {
      if (value.isEmpty()) return;
      address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    });
    return address.toString();
  }

  private static String line(Map<String, String> asked, String field) {
    return Typed.line(asked.getOrDefault(field, ""));
  }

  private static @Nullable UUID unit(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
