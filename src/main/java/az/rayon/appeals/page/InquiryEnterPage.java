package az.rayon.appeals.page;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// The form on which a clerk enters a request that did not come by the portal. `files` were sent with it before and
/// need not be chosen again.
public record InquiryEnterPage(String submission, Map<String, String> values, List<FileLine> files,
    List<String> channels, List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
