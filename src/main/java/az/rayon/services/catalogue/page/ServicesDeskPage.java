package az.rayon.services.catalogue.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The catalogue on the desk, and the form of a service that there was not.
public record ServicesDeskPage(List<Line> lines, List<Choice> events, Map<String, String> typed,
    List<Problem> problems) {

  /// One service: the version in force, if one is, and whether another is being written.
  public record Line(String code, String name, int number, @Nullable LocalDate from, boolean draft, int asked,
      int dropped, int unconfirmed) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
