package az.rayon.appeals.page;

import java.util.Map;

/// All that was typed of a request, before it is sent.
public record AskCheckPage(String key, Map<String, String> values) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
