package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;

/// Moving or cancelling one day; `booked` people will be told.
public record DayChangePage(DayView day, String official, long booked, Map<String, String> values, DateText date,
    List<Problem> problems) {

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
