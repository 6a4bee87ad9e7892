package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import java.util.List;
import java.util.Map;

/// All that was typed of a request, with its files, before it is sent.
public record AskCheckPage(String key, Map<String, String> values, List<FileLine> files) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
