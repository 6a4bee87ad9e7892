package az.rayon.opendata.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One series over a period: how it is reckoned, the figure, its months or groups, and the way to its rows. `result` is
/// null where the question was not understood.
public record SeriesPage(String key, String title, String formula, Asked asked, List<Choice> dimensions,
    List<Problem> problems, @Nullable Result result) {

  /// The question as it was typed.
  public record Asked(String from, String to, String by) {}

  public record Result(LocalDate from, LocalDate to, Whole whole, @Nullable Chart chart, List<Case> periods, String csv,
      String json, String rows, String dataset, Instant asOf) {}

  /// The one figure of the whole period; an empty value says "no data".
  public record Whole(String value, String unit, @Nullable Long numerator, @Nullable Long denominator,
      @Nullable LocalDate lastEvent) {}
}
