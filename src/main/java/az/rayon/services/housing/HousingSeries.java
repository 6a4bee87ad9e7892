package az.rayon.services.housing;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure of the queue, counted from the rows of `open_data.housing_movements` alone (N2). The rows know the month
/// only, so a month counts in the period in which it begins. `name` is what happened, or `waiting` for how many had
/// come and not yet gone as the period ended.
///
/// Before the first entry and after today there is no data; between them a month in which nothing happened counts none.
record HousingSeries(String name, Sense sense, PublicReader reader, Messages messages, Clock clock) implements Series {

  private static final String GROUP = "group";
  private static final String WAITING = "waiting";

  @Override
  public String key() {
    return "housing." + name;
  }

  @Override
  public Translated title() {
    return say("services.housing.series." + name);
  }

  @Override
  public Translated formula() {
    return say("services.housing.formula." + name);
  }

  @Override
  public Unit unit() {
    return Unit.COUNT;
  }

  @Override
  public List<String> dimensions() {
    return List.of(GROUP, MONTH);
  }

  @Override
  public String dataset() {
    return "housing_movements";
  }

  @Override
  public String datedBy() {
    return "month";
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    return switch (by) {
      case null -> List.of(count(period, Figure.ALL));
      case MONTH -> months(period);
      case GROUP -> counted(period, "category_group");
      default -> throw new IllegalArgumentException(by);
    };
  }

  private List<Figure> months(Period period) {
    if (name.equals(WAITING)) {
      return period.months().stream().map(month -> count(Period.month(month), month.toString())).toList();
    }
    return period.monthly(counted(period, "to_char(month, 'YYYY-MM')"), this::empty);
  }

  private Figure count(Period period, String group) {
    var empty = empty(group, period);
    if (empty.value() == null) return empty;
    return counted(period, "''").stream().findFirst()
        .map(found -> new Figure(group, found.value(), null, null, found.lastEvent())).orElse(empty);
  }

  private List<Figure> counted(Period period, String group) {
    return reader.db().sql("""
        select %s as who, sum(case when not :standing or what = 'registered' then 1 else -1 end) as n,
          max(month) as last
        from open_data.housing_movements
        where month <= :to and (:standing or month >= :from) and (:standing or what = :what)
        group by 1 order by 1
        """.formatted(group)).param("standing", name.equals(WAITING)).param("what", name)
        .param("from", period.from()).param("to", period.to())
        .query((row, _) -> Figure.count(row.getString("who"), row.getLong("n"), row.getObject("last", LocalDate.class)))
        .list();
  }

  private Figure empty(String group, Period period) {
    return period.known(first(), LocalDate.now(clock)) ? Figure.count(group, 0, null) : Figure.none(group);
  }

  private Optional<LocalDate> first() {
    return reader.db().sql("select min(month) from open_data.housing_movements").query(LocalDate.class).optional();
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("services.housing.group");
  }

  @Override
  public Translated group(String by, String group) {
    return by.equals(GROUP) ? say("services.housing.group." + group) : Series.super.group(by, group);
  }

  private Translated say(String message) {
    return messages.say(message);
  }
}
