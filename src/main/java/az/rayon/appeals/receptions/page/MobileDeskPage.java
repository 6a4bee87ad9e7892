package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;

/// The form by which a mobile reception is made known; with a `number` it moves or cancels that one, in that
/// village.
public record MobileDeskPage(String number, String village, Map<String, String> values, DateText date,
    List<String> chosen, List<Choice> settlements, List<Choice> officials, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
