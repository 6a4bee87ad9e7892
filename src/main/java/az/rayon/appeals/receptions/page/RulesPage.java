package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules of the timetable, and the form for another.
public record RulesPage(List<RuleLine> rules, List<Choice> officials, Map<String, String> values, DateText date,
    List<Problem> problems) {

  /// `rhythm` is WEEKLY, MONTHLY or ONCE with what belongs to it.
  public record RuleLine(String id, String official, String rhythm, int weekday, int nth, @Nullable LocalDate day,
      LocalTime opens, LocalTime closes, int minutes, String place) {}

  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
