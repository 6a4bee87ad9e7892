package az.rayon.opendata.datasets;

import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Selection.Comparison;
import az.rayon.opendata.datasets.Selection.Unfit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a reader wants of one column: that it is something (`state.is=waiting`), holds words (`name.has=bulaq`) or lies
/// within bounds, both included (`general.from=1`, `general.to=50`).
record Wish(Column column, How how, String text) {

  enum How {
    IS, HAS, FROM, TO;

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    private boolean fits(Column column) {
      return switch (this) {
        case IS -> true;
        case HAS -> column.holds() == Holds.TEXT;
        case FROM, TO -> column.holds() != Holds.TEXT && column.holds() != Holds.TRUTH;
      };
    }
  }

  private static final ZoneId ZONE = ZoneId.of("Asia/Baku");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu")
      .withResolverStyle(ResolverStyle.STRICT);
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9_999;

  /// The wishes that an address tells, in the order of the columns.
  static List<Wish> read(Dataset dataset, Map<String, String> parameters) {
    return dataset.columns().stream().flatMap(column -> Stream.of(How.values()).filter(how -> how.fits(column))
        .map(how -> new Wish(column, how, Picking.text(parameters, column.name() + how.ending()))))
        .filter(wish -> !wish.text().isEmpty()).toList();
  }

  /// As older addresses ask one column, in two parts: `in=state&is=waiting`.
  static Wish told(Column column, String text) {
    return new Wish(column, column.holds() == Holds.TEXT ? How.HAS : How.IS, text);
  }

  /// Whether the name of a parameter is made like that of a wish.
  static boolean isNamed(String parameter) {
    return Stream.of(How.values()).anyMatch(how -> parameter.endsWith(how.ending()));
  }

  String parameter() {
    return column.name() + how.ending();
  }

  Selection in(Selection all, Legend legend) throws Unfit {
    return switch (how) {
      case HAS -> all.meaning(new Meant(List.of(column), List.of(text), values(legend, text, false)));
      case IS -> is(all, legend);
      case FROM -> all.where(column, Comparison.GTE,
          List.of(column.holds() == Holds.MOMENT ? start(day()) : value()));
      case TO -> column.holds() == Holds.MOMENT
          ? all.where(column, Comparison.LT, List.of(start(day().plusDays(1))))
          : all.where(column, Comparison.LTE, List.of(value()));
    };
  }

  private Selection is(Selection all, Legend legend) throws Unfit {
    if (column.holds() == Holds.MOMENT)
      return all.where(column, Comparison.GTE, List.of(start(day())))
          .where(column, Comparison.LT, List.of(start(day().plusDays(1))));
    var meant = legend.words().containsKey(text) ? List.<Object>of() : values(legend, text, true).get(column);
    return meant == null || meant.isEmpty()
        ? all.where(column, Comparison.EQ, List.of(value()))
        : all.where(column, Comparison.EQ, List.copyOf(meant));
  }

  /// The values of the column that pages tell with the words.
  Map<Column, List<Object>> values(Legend legend, String words, boolean whole) {
    var codes = legend.codes(words, whole);
    if (codes.isEmpty()) return Map.of();
    boolean truth = column.holds() == Holds.TRUTH;
    return Map.of(column, codes.stream().map(code -> truth ? (Object) Boolean.valueOf(code) : code).toList());
  }

  private Object value() throws Unfit {
    return switch (column.holds()) {
      case NUMBER -> Selection.value(column, number());
      case DAY -> day();
      case TEXT, TRUTH, MOMENT -> Selection.value(column, text);
    };
  }

  private String number() throws Unfit {
    var plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-');
    if (!NUMBER.matcher(plain).matches()) throw new Unfit(column.name(), plain);
    return plain;
  }

  private LocalDate day() throws Unfit {
    try {
      var day = text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) return day;
    } catch (DateTimeException e) {
      // told below, as a day of another age is
    }
    throw new Unfit(column.name(), text);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
