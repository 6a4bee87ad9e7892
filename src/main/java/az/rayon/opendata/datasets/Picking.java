package az.rayon.opendata.datasets;

import az.rayon.opendata.Period;
import az.rayon.opendata.datasets.Question.Raw;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which rows of a dataset somebody asked for, or what is wrong with the question. Without days, all rows are meant.
record Picking(Optional<Selection> selection, Optional<Period> period, List<Problem> problems) {

  static Picking read(Dataset dataset, Raw raw, LocalDate today) {
    var column = dataset.datedBy(raw.on());
    if (column.isEmpty() && !raw.on().isEmpty())
      return wrong(new Problem("on", "opendata.on.wrong", String.join(", ", dataset.days())));
    var all = Selection.all(dataset);
    if (raw.from().isEmpty() && raw.to().isEmpty()) return new Picking(Optional.of(all), Optional.empty(), List.of());
    if (column.isEmpty()) return wrong(new Problem("from", "opendata.on.none"));
    var reading = Question.read(raw, List.of(), today);
    var period = reading.question().map(Question::period);
    var day = dataset.column(column.get()).orElseThrow();
    return new Picking(period.map(days -> all.where(day, Comparison.GTE, List.of(days.from()))
        .where(day, Comparison.LTE, List.of(days.to()))), period, reading.problems());
  }

  private static Picking wrong(Problem problem) {
    return new Picking(Optional.empty(), Optional.empty(), List.of(problem));
  }
}
