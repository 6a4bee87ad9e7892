package az.rayon.deadlines.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;

/// The form for a rule's value, with what was typed and the values the rule has had.
public record RulePage(String key, String title, Typed typed, List<Choice> units, List<Held> history,
    List<Problem> problems) {

  /// `since` is "always" or "date"; the date then stands in `day`.
  public record Typed(String value, String unit, String reference, String status, String since, DateText day) {}

  public record Held(String value, String reference, String status, String from, String to) {}
}
