package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// One step that an official is about to take with a request.
public record InquiryActPage(String act, InquiryView inquiry, Seen seen, Map<String, String> values, Offer offer,
    List<String> checks, List<Problem> problems) {

  /// What there is to choose from.
  public record Offer(List<Choice> units, List<Choice> executors, List<Choice> grounds, List<Choice> withholding) {}

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
