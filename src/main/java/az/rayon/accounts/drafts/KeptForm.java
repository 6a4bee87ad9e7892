package az.rayon.accounts.drafts;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What somebody sent when nobody was signed in any more: where to (without the language), what they had typed, and the
/// names of the files that could not be kept, by their field.
public record KeptForm(String path, Map<String, List<String>> fields, Map<String, List<String>> files) {

  /// What forms carry for themselves, unseen by whoever fills them in. A test reads it off the templates.
  static final Set<String> CARRIED = Set.of("appeal", "back", "dataset", "demanded", "do", "document", "edits", "fresh",
      "id", "inUse", "key", "letterhead", "next", "page", "queue", "retired", "seen", "send", "session", "sort", "step",
      "steps", "submission", "tab", "then", "username", "version", "was", "who");

  /// A tick says nothing without its question.
  private static final Set<String> TICKS = Set.of("on", "true", "false");

  /// How the browser finds it again: `id` stands in the address, `key` in a cookie, and only the key opens it.
  record Ticket(UUID id, Secret key) {}

  /// What its writer would know again: neither what the form carries for itself nor the key of a thing.
  Map<String, List<String>> typed() {
    var typed = new LinkedHashMap<String, List<String>>();
    fields.forEach((name, values) -> {
      var known = values.stream().filter(value -> !value.isBlank() && !TICKS.contains(value))
          .filter(value -> Typed.id(value).isEmpty()).toList();
      if (!CARRIED.contains(name) && !known.isEmpty()) typed.put(name, known);
    });
    return typed;
  }
}
