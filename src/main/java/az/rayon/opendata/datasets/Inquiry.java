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

  /// A page of the rows; `counted` puts how many there are on all pages beside each of them, as `_total`.
  String page(boolean counted, int size, long offset, List<Object> values) {
    var total = counted ? ", count(*) over () as " + TOTAL : "";
    if (!isNumberedLast()) {
      var sql = ordered(selection.columns(), total, values) + " limit ? offset ?";
      values.addAll(List.of(size, offset));
      return sql;
    }
    var sql = numbered(ordered(dataset.columns(), total, values) + " limit ?", counted ? ", " + TOTAL : "")
        + " offset ?";
    values.addAll(List.of(size + offset, offset));
    return sql;
  }

  String rows(List<Object> values) {
    return isNumberedLast()
        ? numbered(ordered(dataset.columns(), "", values), "")
        : ordered(selection.columns(), "", values);
  }

  private String ordered(List<Column> columns, String beside, List<Object> values) {
    return "select %s%s%s%s order by %s".formatted(selection.distinct() ? "distinct " : "", names(columns), beside,
        found(values), order());
  }

  /// The numbers of a register's rows are made last, of those that are given; unless rows are asked for by them.
  private boolean isNumberedLast() {
    return selection.columns().contains(Dataset.ID) && !dataset.numbered() && !isAskedByNumber();
  }

  /// The order is total, so rows that are alike in everything stand side by side in it, and only they share a rank: how
  /// far each is behind the first of them takes one more pass and no other sorting. A page therefore begins with what
  /// stands before it.
  private String numbered(String rows, String beside) {
    var shown = selection.columns().stream()
        .map(column -> column.equals(Dataset.ID)
            ? number("row_number() over alike - rank() over alike")
            : quoted(column.name()))
        .collect(Collectors.joining(", "));
    return "select %1$s%2$s from (%3$s) rows window alike as (order by %4$s) order by %4$s"
        .formatted(shown, beside, rows, order());
  }

  private boolean isAskedByNumber() {
    return selection.conditions().stream().map(Condition::column).anyMatch(Dataset.ID::equals)
        || selection.orders().stream().map(Order::column).anyMatch(Dataset.ID::equals)
        || (selection.distinct() && selection.columns().contains(Dataset.ID));
  }

  /// Made of all that the row holds, and of how many rows that are alike in everything go before it.
  private String number(String before) {
    return "hash_record_extended(row(%s), %s) & %d as %s".formatted(names(dataset.columns()), before, EXACT, ID);
  }

  private String found(List<Object> values) {
    if (dataset.numbered() || !isAskedByNumber()) return " from " + view() + where(values);
    var alike = "row_number() over (partition by hash_record_extended(row(%s), 0)) - 1"
        .formatted(names(dataset.columns()));
    return " from (select *, %s from %s) numbered".formatted(number(alike), view()) + where(values);
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
