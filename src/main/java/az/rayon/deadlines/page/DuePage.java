package az.rayon.deadlines.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Optional;

/// "When must they answer?": the question as it was asked, and what there is to say to it.
public record DuePage(String rule, String from, List<Group> groups, List<Problem> problems, Optional<Answer> answer,
    Optional<NoTerm> noTerm) {

  /// Rules of one law, under its name.
  public record Group(String label, List<Choice> rules) {}

  public record Answer(String title, String reference, boolean confirmed, String due, String weekday,
      boolean provisional, String why, List<MonthGrid> months, List<Skipped> skipped, boolean counted, String api) {}

  /// A day passed over, and why.
  public record Skipped(String day, String weekday, String reason) {}

  /// A rule whose term nobody has confirmed, or that is none.
  public record NoTerm(String title, String reference) {}
}
