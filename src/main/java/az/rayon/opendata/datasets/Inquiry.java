package az.rayon.opendata.datasets;

import static az.rayon.opendata.datasets.Selection.quoted;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.opendata.datasets.Selection.Condition;
import az.rayon.opendata.datasets.Selection.Order;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A selection of a dataset in the database's own language; its values stand apart, in the order in which it names
/// them. Rows come in a total order, so that no page loses or repeats one.
record Inquiry(Dataset dataset, Selection selection) {

  static final String TOTAL = "_total";

  private static final String ID = quoted(Dataset.ID.name());
  /// 52 bits, because a number in JSON is exact that far.
  private static final long EXACT = (1L << 52) - 1;

  String count(List<Object> values) {
    var found = found(values);
    return selection.distinct()
        ? "select count(*) from (select distinct %s%s) rows".formatted(names(selection.columns()), found)
        : "select count(*)" + found;
  }

  /// What `columns` and the `tail` of a question tell of the rows that are picked.
  String reckoning(String columns, String tail, List<Object> values) {
    return "select " + columns + found(values) + tail;
  }

  String latest(String day) {
    return "select max(%s) from %s".formatted(quoted(day), view());
  }

  String rows(List<Object> values) {
    return rows("", "", values);
  }

  /// A page of the rows; `counted` puts how many there are on all pages beside each of them, as `_total`.
  String page(boolean counted, int size, long offset, List<Object> values) {
    var sql = rows(counted ? ", count(*) over () as " + TOTAL : "", " limit ? offset ?", values);
    values.addAll(List.of(size, offset));
    return sql;
  }

  /// The numbers of a register's rows are made last, of those that are given; unless rows are asked for by them.
  private String rows(String beside, String end, List<Object> values) {
    boolean last = selection.columns().contains(Dataset.ID) && !dataset.numbered() && !isAskedByNumber();
    var rows = "select %s%s%s%s order by %s%s".formatted(selection.distinct() ? "distinct " : "",
        names(last ? dataset.columns() : selection.columns()), beside, found(values), order(), end);
    if (!last) return rows;
    var shown = selection.columns().stream()
        .map(column -> column.equals(Dataset.ID) ? number() : quoted(column.name())).collect(Collectors.joining(", "));
    return "select %s%s from (%s) rows".formatted(shown, beside.isEmpty() ? "" : ", " + TOTAL, rows);
  }

  private boolean isAskedByNumber() {
    return selection.conditions().stream().map(Condition::column).anyMatch(Dataset.ID::equals)
        || selection.orders().stream().map(Order::column).anyMatch(Dataset.ID::equals)
        || (selection.distinct() && selection.columns().contains(Dataset.ID));
  }

  private String number() {
    return "hash_record_extended(row(%s), 0) & %d as %s".formatted(names(dataset.columns()), EXACT, ID);
  }

  private String found(List<Object> values) {
    var view = dataset.numbered() || !isAskedByNumber()
        ? view()
        : "(select *, %s from %s) numbered".formatted(number(), view());
    return " from " + view + where(values);
  }

  /// The number of the version stands beside the name: the columns of another may hold other things, and a statement
  /// that was prepared for this one would not fit them.
  private String view() {
    var edition = dataset.edition();
    return "open_data." + quoted(dataset.name()) + (edition == null ? "" : " /* %d */".formatted(edition.number()));
  }

  private String where(List<Object> values) {
    var parts = new ArrayList<String>();
    for (var condition : selection.conditions()) {
      parts.add(condition.comparison() == Comparison.CONTAINS
          ? containing(text(condition.column()), List.of(String.valueOf(condition.values().getFirst())), values)
          : compared(condition, values));
    }
    if (!selection.words().isEmpty()) {
      var row = dataset.columns().stream().map(Inquiry::text).collect(Collectors.joining(" || ' ' || "));
      parts.add(containing(row, selection.words(), values));
    }
    for (var each : selection.meant()) parts.add(each.sql(values));
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  /// Folded once, however many words are looked for.
  private static String containing(String text, List<String> words, List<Object> values) {
    words.forEach(word -> values.add("%" + Azerbaijani.pattern(word) + "%"));
    return "kernel.fold(%s) like all (array[%s])".formatted(text, places(words.size()));
  }

  private static String text(Column column) {
    return "coalesce(%s::text, '')".formatted(quoted(column.name()));
  }

  private static String compared(Condition condition, List<Object> values) {
    var name = quoted(condition.column().name());
    var given = condition.values().stream().filter(value -> value != null).toList();
    var ways = new ArrayList<String>();
    if (given.size() < condition.values().size()) ways.add(name + " is null");
    if (given.size() == 1) ways.add(name + " " + condition.comparison().sign + " ?");
    if (given.size() > 1) ways.add(name + " in (" + places(given.size()) + ")");
    given.forEach(value -> values.add(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value));
    return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
  }

  private static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /// What is asked for goes first, then the latest where the dataset knows days; rows that are alike in that follow
  /// their number, or all that they hold.
  private String order() {
    var order = new ArrayList<String>();
    for (var each : selection.orders()) {
      order.add(quoted(each.column().name()) + (each.falling() ? " desc" : "")
          + (each.nullsFirst() ? " nulls first" : " nulls last"));
    }
    if (selection.distinct()) order.add(names(selection.columns()));
    else
      if (dataset.numbered()) order.add(ID);
      else {
        dataset.datedBy("").ifPresent(day -> order.add(quoted(day) + " desc nulls last"));
        order.add(names(dataset.columns()));
      }
    return String.join(", ", order);
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
  }
}
