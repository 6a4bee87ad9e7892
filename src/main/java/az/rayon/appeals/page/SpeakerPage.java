package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// The question who speaks for the author. `proof` is the name of the file that was already sent, empty before.
public record SpeakerPage(String key, Map<String, String> values, String proof, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
