package az.rayon.appeals.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the analysis of a year says in numbers, beside the year before; reckoned from the public rows alone (N2).
/// `before` is null where the register was not yet kept.
record YearFigures(int year, Sums now, @Nullable Sums before, Table places) {

  /// One year.
  record Sums(long received, long electronic, List<Count> kinds, List<Count> channels, List<Count> topics,
      List<Count> states, List<Count> results, List<Count> grounds, Course course) {}

  record Count(String code, long count) {}

  /// How long it took and what happened on the way. `measured` are those answered and those open past their last day.
  record Course(long onTime, long measured, @Nullable BigDecimal medianDays, @Nullable BigDecimal ninetiethDays,
      long extended, long reopened, long repeats) {}

  /// How many of each topic came from each place; a null cell is kept back.
  record Table(List<String> topics, List<String> places, List<List<@Nullable Long>> cells) {}
}
