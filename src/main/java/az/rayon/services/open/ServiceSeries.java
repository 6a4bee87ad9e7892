package az.rayon.services.open;

import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.services.open.ServiceRows.Span;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A figure of services or of applications, reckoned from public rows alone.
///
/// What happens is counted in the days of the period; what stands is counted on the last of them, and month by month
/// at each month's end. Before the first application and after today there is no data.
record ServiceSeries(String key, Kind kind, Function<Span, List<Figure>> counting, Sources sources)
    implements
      Series {

  /// What the figure is. `standing`: it is counted as it stands on a day, from the catalogue.
  record Kind(Unit unit, List<String> dimensions, String dataset, String datedBy, Sense sense) {

    boolean standing() {
      return !dataset.equals("service_applications");
    }
  }

  /// What the figures need besides their rows.
  record Sources(ServiceRows rows, Messages messages, Clock clock) {}

  @Override
  public Translated title() {
    return say("services.series." + name());
  }

  @Override
  public Translated formula() {
    return say("services.formula." + name());
  }

  @Override
  public Unit unit() {
    return kind.unit();
  }

  @Override
  public List<String> dimensions() {
    return kind.dimensions();
  }

  @Override
  public String dataset() {
    return kind.dataset();
  }

  @Override
  public String datedBy() {
    return kind.datedBy();
  }

  @Override
  public Sense sense() {
    return kind.sense();
  }

  @Override
  public List<Figure> figures(Period period, @Nullable String by) {
    if (by != null && !dimensions().contains(by)) throw new IllegalArgumentException(by);
    var today = LocalDate.now(sources.clock());
    if (MONTH.equals(by)) return kind.standing() ? standing(period, today) : months(period);
    if (kind.standing() && period.from().isAfter(today)) return List.of(Figure.none(Figure.ALL));
    var found = counting.apply(new Span(kind.standing() ? upTo(period, today) : period, by));
    if (by != null) return found;
    return List.of(found.isEmpty() ? empty(Figure.ALL, period) : found.getFirst());
  }

  /// What stands at the end of each month, or today in the month that is not over.
  private List<Figure> standing(Period period, LocalDate today) {
    return period.months().stream().map(month -> {
      if (month.atDay(1).isAfter(today)) return Figure.none(month.toString());
      var found = counting.apply(new Span(upTo(Period.month(month), today), null));
      return found.isEmpty() ? empty(month.toString(), Period.month(month)) : named(found.getFirst(), month.toString());
    }).toList();
  }

  private List<Figure> months(Period period) {
    return period.monthly(counting.apply(new Span(period, MONTH)), this::empty);
  }

  private static Period upTo(Period period, LocalDate today) {
    return period.to().isAfter(today) ? new Period(period.from(), today) : period;
  }

  private static Figure named(Figure figure, String group) {
    return new Figure(group, figure.value(), figure.numerator(), figure.denominator(), figure.lastEvent());
  }

  /// None is a number only where something was kept at all, and where nothing is a number.
  private Figure empty(String group, Period period) {
    boolean kept = kind.standing()
        ? !sources.rows().documents(new Span(period, null)).isEmpty()
        : period.known(sources.rows().first(), LocalDate.now(sources.clock()));
    return kept && kind.unit() == Unit.COUNT ? Figure.count(group, 0, null) : Figure.none(group);
  }

  @Override
  public Translated dimension(String by) {
    return by.equals(MONTH) ? Series.super.dimension(by) : say("services.by." + by);
  }

  @Override
  public Translated group(String by, String group) {
    return switch (by) {
      case "service" -> group.equals("other")
          ? say("services.by.service.other")
          : sources.rows().services().getOrDefault(group, Translated.az(group));
      case "ground" -> sources.rows().grounds().getOrDefault(group, Translated.az(group));
      case "way" -> say("services.applications.way." + group.toUpperCase(Locale.ROOT));
      default -> Series.super.group(by, group);
    };
  }

  private String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  private Translated say(String message) {
    return sources.messages().say(message);
  }
}
