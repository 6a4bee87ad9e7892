package az.rayon.appeals.page;

import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;

/// The form on which a clerk enters what did not come by the portal.
public record EnterPage(String submission, Map<String, String> values, List<String> channels, Offer offer,
    List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
