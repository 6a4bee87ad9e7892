package az.rayon.appeals.open311;

import az.rayon.appeals.open311.Services.Extra;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The answers to a service's own questions: `attribute[CODE]=value`, or `attribute[CODE][]=value` where several may be
/// given.
record Attributes(Map<String, List<String>> all) {

  private static final Pattern NAME = Pattern.compile("attribute\\[([^\\[\\]]{1,64})](?:\\[])?");

  static Attributes of(Asked asked) {
    var all = new LinkedHashMap<String, List<String>>();
    asked.all().forEach((name, values) -> {
      var code = NAME.matcher(name);
      if (code.matches()) all.computeIfAbsent(code.group(1), _ -> new ArrayList<>()).addAll(values);
    });
    return new Attributes(all);
  }

  List<String> values(Extra extra) {
    return all.getOrDefault(extra.name(), List.of());
  }

  /// What programs tell that nobody has asked: their own number of the report, for instance.
  Map<String, List<String>> others() {
    var others = new LinkedHashMap<>(all);
    for (var extra : Extra.values()) others.remove(extra.name());
    return others;
  }
}
