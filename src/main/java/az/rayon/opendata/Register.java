package az.rayon.opendata;

import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the figures of one register share: its public rows, since when it has been kept, its words, and what its groups
/// are called. Each of its figures is asked for by how it counts the rows.
///
/// The words of a figure are `series.NAME` and `formula.NAME` behind the register's own beginning; those of what it is
/// broken down by are `by.DIMENSION`, and what all of them stand under is `figures`.
public final class Register {

  private final Reckoning reckoning;
  private final String key;
  private final String words;
  private final Rows rows;
  private final Map<String, Dimension> dimensions;

  Register(Reckoning reckoning, String key, String words, Rows rows, Map<String, Dimension> dimensions) {
    this.reckoning = reckoning;
    this.key = key;
    this.words = words;
    this.rows = rows;
    this.dimensions = dimensions;
  }

  record Rows(String view, Supplier<Optional<LocalDate>> first) {}

  /// The column that holds the groups, and what each of them is called.
  record Dimension(String column, Function<String, Translated> group) {}

  /// The same register, where other rows of it are counted.
  public Register over(String view, String since) {
    return over(new Rows(view, () -> reckoning.first(view, since)));
  }

  /// Counting began with the program itself: whatever has no rows, however early, counts none.
  public Register always() {
    return over(new Rows(rows.view(), () -> Optional.of(LocalDate.MIN)));
  }

  private Register over(Rows other) {
    return new Register(reckoning, key, words, other, dimensions);
  }

  /// Groups that `column` holds and `group` calls by name.
  public Register by(String by, String column, Function<String, Translated> group) {
    var more = new HashMap<>(dimensions);
    more.put(by, new Dimension(column, group));
    return new Register(reckoning, key, words, rows, Map.copyOf(more));
  }

  public Register by(String by, Function<String, Translated> group) {
    return by(by, by, group);
  }

  /// Groups that are named in a list.
  public Register listed(String by, Supplier<Map<String, Translated>> names) {
    return by(by, code -> names.get().getOrDefault(code, Translated.az(code)));
  }

  /// Groups that have a message each: `beginning` with the code in capitals.
  public Register said(String by, String beginning) {
    return by(by, code -> reckoning.say(beginning + code.toUpperCase(Locale.ROOT)));
  }

  /// How many rows there are of which `which` is true.
  public RegisterSeries count(String name, String day, String which) {
    return standard(name, Unit.COUNT, day, which, "count(*) as n");
  }

  /// What `column` of them adds up to.
  public RegisterSeries sum(String name, String day, String which, String column) {
    return standard(name, Unit.COUNT, day, which, "coalesce(sum(%s), 0) as n".formatted(column));
  }

  /// How many of a hundred rows of which `of` is true are good ones.
  public RegisterSeries share(String name, String day, String good, String of) {
    return standard(name, Unit.PERCENT, day, of, "count(*) filter (where %s) as good, count(*) as n".formatted(good));
  }

  /// The days from registration that so many of a hundred of the rows settled took at most.
  public RegisterSeries days(String name, double share, String which) {
    return standard(name, Unit.DAYS, "settled", which,
        "percentile_cont(%s) within group (order by settled - registered) as days".formatted(share));
  }

  /// What a question of its own answers, as `Reckoning` takes it. `{who}` in it stands for the group, and the day that
  /// puts a row into a month is called `day` there; readers find the rows by `datedBy`.
  public RegisterSeries asked(String name, Unit unit, String datedBy, String sql) {
    return new RegisterSeries(this, name, unit, datedBy, counting(sql, unit, "day"));
  }

  private RegisterSeries standard(String name, Unit unit, String day, String which, String value) {
    var sql = """
        select {who} as who, %s, max(%s) as last from open_data.%s where %s between :from and :to and (%s)
        group by 1 order by 1
        """.formatted(value, day, rows.view(), day, which);
    return new RegisterSeries(this, name, unit, day, counting(sql, unit, day));
  }

  private RegisterSeries.Counting counting(String sql, Unit unit, String day) {
    return (period, by) -> reckoning.figures(sql.replace("{who}", who(by, day)), unit, period, by);
  }

  private String who(@Nullable String by, String day) {
    if (by == null) return "''";
    if (by.equals(Series.MONTH)) return "to_char(" + day + ", 'YYYY-MM')";
    var dimension = dimensions.get(by);
    return dimension == null ? by : dimension.column();
  }

  String key(String name) {
    return key + "." + name;
  }

  String view() {
    return rows.view();
  }

  boolean begun(Period period) {
    return !period.from().isAfter(reckoning.today());
  }

  /// Whether the register was kept before the period ended, so that nothing found is none and not "no data".
  boolean kept(Period period) {
    return rows.first().get().filter(first -> !period.to().isBefore(first)).isPresent();
  }

  Translated heading() {
    return reckoning.say(words + "figures");
  }

  Translated title(String name) {
    return reckoning.say(words + "series." + name);
  }

  Translated formula(String name) {
    return reckoning.say(words + "formula." + name);
  }

  Translated dimension(String by) {
    return reckoning.say(words + "by." + by);
  }

  Translated group(String by, String group) {
    var dimension = dimensions.get(by);
    return dimension == null ? Translated.az(group) : dimension.group().apply(group);
  }
}
