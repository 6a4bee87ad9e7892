package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import java.util.List;
import java.util.Map;

/// All that was typed, before it is sent.
public record CheckPage(String key, Map<String, String> values, boolean together, boolean represented,
    String topic, String settlement, List<FileLine> files) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
