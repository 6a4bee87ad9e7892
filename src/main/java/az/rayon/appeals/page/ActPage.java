package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One step that an official is about to take with an appeal. `resolves` says that the head or a deputy writes a
/// resolution; `waits` that it is done only once somebody else has approved it.
public record ActPage(String act, AppealView appeal, Seen seen, Map<String, String> values, Offer offer,
    List<Choice> templates, boolean resolves, boolean waits, List<Problem> problems) {

  /// What there is to choose from; what the step does not ask for is empty. `longest` is how many working days an
  /// extension may have; `topics` are offered where nobody has chosen one, because the appeal came by e-mail.
  public record Offer(List<Choice> units, List<Choice> executors, List<Choice> bodies, List<String> reasons,
      List<Earlier> earlier, int longest, List<Choice> topics, List<Choice> places) {

    public Offer(List<Choice> units, List<Choice> executors, List<Choice> bodies, List<String> reasons,
        List<Earlier> earlier, int longest) {
      this(units, executors, bodies, reasons, earlier, longest, List.of(), List.of());
    }

    public static final Offer NOTHING = new Offer(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
  }

  /// An earlier appeal of the same person, and how alike the texts are, in percent.
  public record Earlier(String number, LocalDate registered, String topic, String state, int likeness) {}

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public List<String> several(String field) {
    return Arrays.asList(value(field).split(","));
  }

  public DateText day(String field) {
    return new DateText(value(field), value(field + "-month"), value(field + "-year"));
  }
}
