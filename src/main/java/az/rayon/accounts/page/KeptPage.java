package az.rayon.accounts.page;

import java.util.List;
import java.util.Map;

/// What was typed and not accepted yet, with a button that sends it. The messages start with `key`; `fields` are all
/// that is sent, `typed` what of it the reader knows; `files` have to be chosen again, each in its field.
public record KeptPage(String key, String path, Map<String, List<String>> fields, List<Typed> typed,
    Map<String, List<String>> files) {

  /// A value in the reader's own words. `label` is the message that says what it is, "" where only the form knew.
  public record Typed(String label, String value) {}
}
