package az.rayon.opendata.datasets;

import az.rayon.kernel.Azerbaijani;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which rows and columns of a dataset are asked for, in which order. Made against the dataset: a selection that exists
/// names only columns that there are and values that fit them.
public record Selection(List<Column> columns, List<Condition> conditions, List<String> words, List<Meant> meant,
    List<Order> orders, boolean distinct) {

  /// How a cell is compared.
  public enum Comparison {
    EQ("="), LT("<"), LTE("<="), GT(">"), GTE(">="), CONTAINS("like");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }
  }

  /// The cell compares so with one of the values; a null value asks for an empty cell.
  public record Condition(Column column, Comparison comparison, List<@Nullable Object> values) {}

  public record Order(Column column, boolean falling, boolean nullsFirst) {}

  /// What was asked for does not fit the dataset: the field of the question, and why in words for programs.
  public static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final String field;

    Unfit(String field, String why) {
      super(why);
      this.field = field;
    }

    public String field() {
      return field;
    }
  }

  public static Selection all(Dataset dataset) {
    return new Selection(dataset.columns(), List.of(), List.of(), List.of(), List.of(), false);
  }

  public Selection where(Column column, Comparison comparison, List<@Nullable Object> values) {
    var more = new ArrayList<>(conditions);
    more.add(new Condition(column, comparison, values));
    return new Selection(columns, List.copyOf(more), words, meant, orders, distinct);
  }

  public Selection matching(String text) {
    var sought = Arrays.stream(Azerbaijani.fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return new Selection(columns, conditions, sought, meant, orders, distinct);
  }

  /// The cell, written as text, holds the words.
  public Selection containing(Column column, String text) {
    return where(column, Comparison.CONTAINS, List.of(Azerbaijani.fold(text.strip())));
  }

  public Selection meaning(Meant one) {
    var more = new ArrayList<>(meant);
    more.add(one);
    return new Selection(columns, conditions, words, List.copyOf(more), orders, distinct);
  }

  public Selection ordered(List<Order> by) {
    return new Selection(columns, conditions, words, meant, List.copyOf(by), distinct);
  }

  public Selection of(List<Column> some, boolean each) {
    return new Selection(List.copyOf(some), conditions, words, meant, orders, each);
  }

  /// Whether every row is asked for.
  boolean isAll() {
    return conditions.isEmpty() && words.isEmpty() && meant.isEmpty() && !distinct;
  }

  /// Whether that is all of the dataset, in its own order.
  boolean isWhole() {
    return isAll() && orders.isEmpty();
  }

  /// The value as the column holds it.
  public static Object value(Column column, String text) throws Unfit {
    try {
      return switch (column.holds()) {
        case TEXT -> text;
        case NUMBER -> new BigDecimal(text.strip());
        case DAY -> LocalDate.parse(text.strip());
        case MOMENT -> text.contains("T")
            ? OffsetDateTime.parse(text.strip()).toInstant()
            : Instant.parse(
                text.strip() + "T00:00:00Z");
        case TRUTH -> truth(text.strip());
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Unfit(column.name(), "\"%s\" is not a %s".formatted(text, word(column.holds())));
    }
  }

  private static Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static String word(Holds holds) {
    return switch (holds) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case DAY -> "date";
      case MOMENT -> "timestamp";
      case TRUTH -> "boolean";
    };
  }

  /// The part of the question after the name of the view, its values apart.
  public String where(List<Object> values) {
    var parts = new ArrayList<String>();
    for (var condition : conditions) {
      parts.add(condition.comparison() == Comparison.CONTAINS
          ? containing(Selection.text(condition.column()), String.valueOf(condition.values().getFirst()), values)
          : sql(condition, values));
    }
    for (var word : words) parts.add(containing(text(), word, values));
    for (var each : meant) parts.add(each.sql(values));
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  private static String containing(String text, String word, List<Object> values) {
    values.add(Azerbaijani.pattern(word));
    return "kernel.fold(%s) like '%%' || ? || '%%'".formatted(text);
  }

  private String text() {
    return columns.stream().map(Selection::text).collect(Collectors.joining(" || ' ' || "));
  }

  private static String text(Column column) {
    return "coalesce(%s::text, '')".formatted(quoted(column.name()));
  }

  private static String sql(Condition condition, List<Object> values) {
    var name = quoted(condition.column().name());
    var given = condition.values().stream().filter(value -> value != null).toList();
    var ways = new ArrayList<String>();
    if (given.size() < condition.values().size()) ways.add(name + " is null");
    if (!given.isEmpty()) {
      var sign = condition.comparison().sign;
      ways.add(given.size() == 1
          ? name + " " + sign + " ?"
          : name + " in (" + String.join(", ", given.stream().map(_ -> "?").toList()) + ")");
      given.forEach(value -> values.add(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value));
    }
    return ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")";
  }

  public String orderBy(String otherwise) {
    return orders.isEmpty()
        ? otherwise
        : orders.stream().map(order -> quoted(order.column().name())
            + (order.falling() ? " desc" : "") + (order.nullsFirst() ? " nulls first" : " nulls last"))
            .collect(Collectors.joining(", "));
  }

  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
