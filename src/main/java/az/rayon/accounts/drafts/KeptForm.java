package az.rayon.accounts.drafts;

import az.rayon.accounts.Secret;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody sent when nobody was signed in any more: where to (without the language), what they had typed, and the
/// names of the files that could not be kept, by their field.
public record KeptForm(String path, Map<String, List<String>> fields, Map<String, List<String>> files) {

  /// How the browser finds it again: `id` stands in the address, `key` in a cookie, and only the key opens it.
  record Ticket(UUID id, Secret key) {}
}
