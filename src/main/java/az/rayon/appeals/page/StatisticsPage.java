package az.rayon.appeals.page;

import az.rayon.site.page.Choice;
import az.rayon.site.page.Stat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How well the appeals of a year are answered, unit by unit in the authority's own order and in no other. What could
/// make an answer look better than it was stands beside it.
public record StatisticsPage(int year, List<Choice> years, List<Stat> stats, List<Line> lines, Registry registry,
    int least) {

  /// One unit. A share or a number of days is null where there are fewer than `least` to tell it of.
  public record Line(String unit, long received, long answered, long onTime, long measured,
      @Nullable BigDecimal share, @Nullable BigDecimal median, @Nullable BigDecimal ninetieth, long overdue,
      Aside aside) {}

  /// Longer terms, extensions, and what was opened again.
  public record Aside(long longer, long extended, long reopened, long reopenedByRegistrar) {}

  /// What ended without an answer on the merits, and what no unit has yet.
  public record Registry(long waiting, long forwarded, long leftUnexamined, long notAccepted, long withdrawn,
      long merged) {}
}
