package az.rayon.services.housing.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;

/// One step that the keeper of the register is about to take. `version` is the entry's as this page shows it.
public record DeedPage(String deed, EntryView entry, int version, boolean byAct, Offer offer, Typing typing,
    List<Problem> problems) {

  /// What there is to choose from.
  public record Offer(List<Choice> categories, List<Choice> grounds, List<Choice> heirs, int rows) {}

  /// What was typed, and the days as they were.
  public record Typing(Map<String, String> values, Map<String, DateText> days) {

    public String value(String field) {
      return values.getOrDefault(field, "");
    }

    public DateText day(String field) {
      return days.getOrDefault(field, DateText.EMPTY);
    }
  }
}
