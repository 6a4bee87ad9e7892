package az.rayon.appeals.receptions.open;

import az.rayon.appeals.register.Names;
import az.rayon.database.PublicReader;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A figure of receptions, reckoned from their public rows alone. Before the first reception ever and after today there
/// is no data; between them a month without one counts none.
final class ReceptionSeries implements Series {

  private final String key;
  private final Unit unit;
  private final Rows rows;
  private final List<String> dimensions;
  private final Sources sources;

  ReceptionSeries(String key, Unit unit, Rows rows, List<String> dimensions, Sources sources) {
    this.key = key;
    this.unit = unit;
    this.rows = rows;
    this.dimensions = dimensions;
    this.sources = sources;
  }

  /// Which rows of which view are counted, by which day: `good` of `all` for a share, `all` alone for a count.
  record Rows(String view, String day, String where, String good, String all) {}

  /// What the figures need besides their rows.
  record Sources(PublicReader reader, Names names, Messages messages, Clock clock) {

    JdbcClient db() {
      return reader.db();
    }
  }

  @Override
  public String key() {
    return "receptions." + key;
  }

  @Override
  public Translated title() {
    return say("appeals.reception.series." + key);
  }

  @Override
  public Translated formula() {
    return say("appeals.reception.formula." + key);
  }

  @Override
  public Unit unit() {
    return unit;
  }

  @Override
  public List<String> dimensions() {
    return dimensions;
  }

  @Override
  public String dataset() {
    return rows.view();
  }

  @Override
  public String datedBy() {
    return rows.day();
  }

  @Override
  public Sense sense() {
    return unit == Unit.PERCENT ? Sense.MORE_IS_BETTER : Sense.NEITHER;
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by != null && !dimensions.contains(by)) throw new IllegalArgumentException(by);
    var found = read(period, by);
    if (MONTH.equals(by)) return period.monthly(found, this::empty);
    return by == null && found.isEmpty() ? List.of(empty(Figure.ALL, period)) : found;
  }

  private List<Figure> read(Period period, @Nullable String by) {
    var group = by == null ? "''" : by.equals(MONTH) ? "to_char(" + rows.day() + ", 'YYYY-MM')" : by;
    return sources.db().sql("""
        select %s as who, %s as good, %s as n, max(%s) as last from open_data.%s
        where %s between :from and least(:to, :today) and %s group by 1 order by 1
        """.formatted(group, rows.good(), rows.all(), rows.day(), rows.view(), rows.day(), rows.where()))
        .param("from", period.from()).param("to", period.to()).param("today", LocalDate.now(sources.clock()))
        .query((row, _) -> unit == Unit.PERCENT
            ? Figure.share(row.getString("who"), row.getLong("good"), row.getLong("n"),
                row.getObject("last", LocalDate.class))
            : Figure.count(row.getString("who"), row.getLong("n"), row.getObject("last", LocalDate.class)))
        .list();
  }

  private Figure empty(String group, Period period) {
    var first = sources.db().sql("select min(%s) from open_data.%s".formatted(rows.day(), rows.view()))
        .query(LocalDate.class).optional();
    return unit == Unit.COUNT && period.known(first, LocalDate.now(sources.clock()))
        ? Figure.count(group, 0, null)
        : Figure.none(group);
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("appeals.by." + by);
  }

  @Override
  public Translated group(String by, String group) {
    return switch (by) {
      case "topic" -> sources.names().topics().getOrDefault(group, Translated.az(group));
      case "settlement" -> sources.names().settlements().getOrDefault(group, Translated.az(group));
      default -> Series.super.group(by, group);
    };
  }

  private Translated say(String message) {
    return sources.messages().say(message);
  }
}
