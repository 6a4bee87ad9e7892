package az.rayon.appeals.page;

import az.rayon.appeals.page.ActPage.Offer;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The same deed with several appeals, before it is done. `values` is what was typed.
public record BulkPage(String act, List<Line> lines, Map<String, String> values, Offer offer,
    List<Problem> problems) {

  /// One of the appeals, as this page shows it; `suggestion` is who the rules name for it, where they are asked.
  public record Line(String number, int version, String author, String topic, LocalDate due, String suggestion) {}

  public List<String> several(String field) {
    return Arrays.asList(value(field).split(","));
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
