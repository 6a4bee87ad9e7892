package az.rayon.opendata.datasets;

import az.rayon.opendata.Period;
import az.rayon.opendata.datasets.Question.Raw;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.opendata.datasets.Selection.Order;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which rows of a dataset somebody asked for, or what is wrong with the question. Pages and files ask in the same
/// words: a period (`from`, `to`, `on`), words anywhere in a row (`q`), what is wanted of single columns (`Wish`), and
/// the column that the rows are ordered by (`sort`, with a `-` before it falling). Without any, all rows are meant.
record Picking(Optional<Selection> selection, Optional<Period> period, List<Problem> problems) {

  private static final int LONGEST = 200;

  static Picking read(Dataset dataset, Map<String, Legend> legends, Map<String, String> parameters, LocalDate today) {
    var picked = period(dataset, Raw.of(parameters), today);
    if (picked.selection().isEmpty()) return picked;
    var selection = picked.selection().get();
    var sort = text(parameters, "sort");
    var order = dataset.column(sort.startsWith("-") ? sort.substring(1) : sort);
    if (!sort.isEmpty() && order.isEmpty()) return wrong(unknown(dataset, "sort"));
    if (order.isPresent()) {
      selection = selection.ordered(List.of(new Order(order.get(), sort.startsWith("-"), false)));
    }
    var wanted = new Wanted(dataset, legends, parameters).in(selection);
    return wanted.selection().isEmpty() ? wanted : new Picking(wanted.selection(), picked.period(), List.of());
  }

  private static Picking period(Dataset dataset, Raw raw, LocalDate today) {
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

  static String text(Map<String, String> parameters, String name) {
    var text = parameters.getOrDefault(name, "").replace("\u0000", "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  static Problem unknown(Dataset dataset, String field) {
    return new Problem(field, "opendata.column.wrong",
        String.join(", ", dataset.columns().stream().map(Dataset.Column::name).toList()));
  }

  static Picking wrong(Problem problem) {
    return new Picking(Optional.empty(), Optional.empty(), List.of(problem));
  }
}
