package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// One part of the form by which anybody hands in an appeal. `action` is where it is sent, `back` where it came from.
public record HandInPage(String action, String back, Map<String, String> values, Offer offer, List<Problem> problems) {

  /// What there is to choose from.
  public record Offer(List<Choice> topics, List<Choice> settlements) {}

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
