package az.rayon.opendata;

import az.rayon.opendata.Datasets.Pick;
import az.rayon.opendata.Question.Raw;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which rows of a dataset somebody asked for, or what is wrong with the question. Without days, all rows are meant.
record Picking(Optional<Pick> pick, List<Problem> problems) {

  static Picking read(Dataset dataset, Raw raw, LocalDate today) {
    var column = dataset.datedBy(raw.on());
    if (column.isEmpty() && !raw.on().isEmpty())
      return wrong(new Problem("on", "opendata.on.wrong", String.join(", ", dataset.days())));
    if (raw.from().isEmpty() && raw.to().isEmpty())
      return new Picking(Optional.of(new Pick(column, Optional.empty())),
          List.of());
    if (column.isEmpty()) return wrong(new Problem("from", "opendata.on.none"));
    var reading = Question.read(raw, List.of(), today);
    return new Picking(reading.question().map(question -> new Pick(column, Optional.of(question.period()))),
        reading.problems());
  }

  private static Picking wrong(Problem problem) {
    return new Picking(Optional.empty(), List.of(problem));
  }
}
