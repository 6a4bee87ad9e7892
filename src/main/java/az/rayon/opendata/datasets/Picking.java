package az.rayon.opendata.datasets;

import az.rayon.opendata.datasets.Question.Raw;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.opendata.datasets.Selection.Order;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which rows of a dataset somebody asked for, or what is wrong with the question. Pages and files ask in the same
/// words: a period (`from`, `to`, `on`), words anywhere in a row (`q`), what is wanted of single columns (`Wish`), and
/// the column that the rows are ordered by (`sort`, with a `-` before it or `desc` behind it falling). Without any, all
/// rows are meant.
record Picking(Optional<Selection> selection, Optional<Days> period, List<Problem> problems) {

  private static final int LONGEST = 200;

  /// The days of the rows, first and last included; an end that was not given is open, because rows may be of days to
  /// come.
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  static Picking read(Dataset dataset, Map<String, Legend> legends, Map<String, String> parameters) {
    var picked = period(dataset, Raw.of(parameters));
    if (picked.selection().isEmpty()) return picked;
    var selection = picked.selection().get();
    var sort = text(parameters, "sort");
    boolean falling = sort.startsWith("-") || sort.endsWith(" desc");
    var order = dataset.column(sort.replaceFirst("^-| (asc|desc)$", ""));
    if (!sort.isEmpty() && order.isEmpty()) return wrong(unknown(dataset, "sort"));
    if (order.isPresent()) selection = selection.ordered(List.of(new Order(order.get(), falling, false)));
    var wanted = new Wanted(dataset, legends, parameters).in(selection);
    return wanted.selection().isEmpty() ? wanted : new Picking(wanted.selection(), picked.period(), List.of());
  }

  private static Picking period(Dataset dataset, Raw raw) {
    var column = dataset.datedBy(raw.on()).flatMap(dataset::column);
    if (column.isEmpty() && !raw.on().isEmpty())
      return wrong(new Problem("on", "opendata.on.wrong", String.join(", ", dataset.days())));
    var selection = Selection.all(dataset);
    if (raw.from().isEmpty() && raw.to().isEmpty())
      return new Picking(Optional.of(selection), Optional.empty(), List.of());
    if (column.isEmpty()) return wrong(new Problem("from", "opendata.on.none"));
    var problems = new ArrayList<Problem>();
    var from = Question.day("from", raw.from(), problems).orElse(null);
    var to = Question.day("to", raw.to(), problems).orElse(null);
    if (from != null && to != null && to.isBefore(from)) problems.add(new Problem("to", "opendata.period.backwards"));
    if (!problems.isEmpty()) return new Picking(Optional.empty(), Optional.empty(), problems);
    if (from != null) selection = selection.where(column.get(), Comparison.GTE, List.of(from));
    if (to != null) selection = selection.where(column.get(), Comparison.LTE, List.of(to));
    return new Picking(Optional.of(selection), Optional.of(new Days(from, to)), List.of());
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
