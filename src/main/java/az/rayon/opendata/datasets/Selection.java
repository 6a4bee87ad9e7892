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
import org.jspecify.annotations.Nullable;

/// Which rows and columns of a dataset are asked for, in which order. Made against the dataset: a selection that exists
/// names only columns that there are and values that fit them.
public record Selection(List<Column> columns, List<Condition> conditions, List<String> words, List<Meant> meant,
    List<Order> orders, boolean distinct) {

  static final int MOST_WORDS = 10;
  private static final int LAST_YEAR = 9_999;
  private static final int MOST_DIGITS = 1_000;

  /// How a cell is compared.
  public enum Comparison {
    EQ("="), LT("<"), LTE("<="), GT(">"), GTE(">="), CONTAINS("like");

    final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }
  }

  /// The cell is one of the values, a null value asking for an empty cell; or it compares so with the only one.
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

  /// The row holds each of the words, in whatever columns.
  public Selection matching(String text) throws Unfit {
    var sought = Arrays.stream(Azerbaijani.fold(text).split("\\s+")).filter(word -> !word.isEmpty()).distinct()
        .toList();
    if (sought.size() > MOST_WORDS) throw new Unfit("q", "At most %d words can be looked for".formatted(MOST_WORDS));
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

  /// The value as the column holds it, within what the database can hold.
  public static Object value(Column column, String text) throws Unfit {
    try {
      return switch (column.holds()) {
        case TEXT -> text;
        case NUMBER -> column.equals(Dataset.ID) ? (Object) Long.valueOf(text.strip()) : number(text.strip());
        case DAY -> day(text.strip());
        case MOMENT -> moment(text.strip());
        case TRUTH -> truth(text.strip());
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Unfit(column.name(), "\"%s\" is not a %s".formatted(text, word(column.holds())));
    }
  }

  private static BigDecimal number(String text) {
    if (text.length() > MOST_DIGITS) throw new IllegalArgumentException(text);
    var number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > MOST_DIGITS) throw new IllegalArgumentException(text);
    return number;
  }

  private static LocalDate day(String text) {
    var day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) throw new DateTimeException(text);
    return day;
  }

  private static Instant moment(String text) {
    if (!text.contains("T")) return day(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    var moment = OffsetDateTime.parse(text);
    if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR) throw new DateTimeException(text);
    return moment.toInstant();
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

  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
