package az.rayon.opendata.datasets;

import az.rayon.directory.Directory;
import az.rayon.directory.DistrictMap.Drawing;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.opendata.datasets.Tally.Part;
import az.rayon.opendata.datasets.Tally.Scale;
import az.rayon.kernel.Language;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.Chart.Bar;
import az.rayon.opendata.page.Chart.Box;
import az.rayon.opendata.page.Chart.Kind;
import az.rayon.opendata.page.Chart.Look;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws figures: months as columns, groups as lines. One message each, numbers at the bars, and what the reader has to
/// know to read them right: where there is no data, and which month is not over.
@Component
public class Charts {

  private static final int TALLEST = 140;
  private static final int COLUMNS_HEIGHT = 216;
  private static final int LINE_HEIGHT = 48;
  private static final int LINE_TOP = 22;
  private static final int LINE_THICKNESS = 14;
  private static final double LINE_LONGEST = 82;
  private static final int ALL_LABELLED = 13;
  private static final int YEARS_LABELLED = 7;
  private static final int SHORT_NUMBER = 4;

  private final Telling telling;
  private final Directory directory;
  private final Clock clock;

  Charts(Telling telling, Directory directory, Clock clock) {
    this.telling = telling;
    this.directory = directory;
    this.clock = clock;
  }

  /// The series over the period, broken down by one of its dimensions.
  public Chart draw(Series series, Period period, String by, Language language) {
    return draw(series, series.figures(period, by), by, language);
  }

  /// As above, for figures that are there already.
  public Chart draw(Series series, List<Figure> figures, String by, Language language) {
    var months = by.equals(Series.MONTH);
    var told = outstanding(series, figures, by);
    var full = full(series.unit(), highest(figures));
    var room = roomForNumbers(figures);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      var name = telling.group(language, series, by, figure.group());
      bars.add(months
          ? month(figure, new Slot(i, figures.size(), ALL_LABELLED, room || figure.equals(told)), full, language, name)
          : line(figure, i, full, name, figure.equals(told)));
    }
    var scale = months && series.unit() == Unit.PERCENT ? "100 %" : null;
    return new Chart(series.key().replace('.', '-') + "-" + by, months ? Kind.COLUMNS : Kind.LINES,
        series.title().in(language) + ", " + telling.dimension(language, series, by),
        message(series, figures, by, language),
        bars, months ? COLUMNS_HEIGHT : bars.size() * LINE_HEIGHT, scale,
        bars.stream().anyMatch(bar -> !bar.look().whole()));
  }

  /// Where the rows lie; null where they tell of no places.
  @Nullable
  Drawing map(Asking.Seen seen, Language language) {
    return new Whereabouts(() -> directory.listSettlements(LocalDate.now(clock))).draw(seen, language);
  }

  /// How many rows there are of each kind, told in the reader's words by `word`. Rows that hold nothing come last and
  /// are never what the chart is about.
  Chart count(String id, String title, Tally tally, UnaryOperator<String> word, Language language) {
    var parts = tally.parts().stream()
        .map(part -> Figure.count(name(tally.scale(), part, word, language), part.rows(), null)).toList();
    var figures = new ArrayList<>(parts);
    if (tally.none() > 0 && !parts.isEmpty())
      figures.add(Figure.count(telling.say(language, "none"), tally.none(), null));
    var most = highest(parts);
    var full = full(Unit.COUNT, highest(figures));
    boolean years = tally.scale() == Scale.YEARS;
    boolean room = roomForNumbers(figures);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < figures.size(); i++) {
      var figure = figures.get(i);
      boolean strong = figure.equals(most);
      bars.add(years
          ? column(figure, new Slot(i, figures.size(), YEARS_LABELLED, room), full,
              new Under(i < parts.size() ? figure.group() : "–", "", figure.group()),
              new Look(strong, strong || room, true))
          : line(figure, i, full, figure.group(), strong));
    }
    return new Chart(id, years ? Kind.COLUMNS : Kind.LINES, title, most == null ? "" : most(parts, most, language),
        bars, years ? COLUMNS_HEIGHT : bars.size() * LINE_HEIGHT, null, false);
  }

  private String name(Scale scale, Part part, UnaryOperator<String> word, Language language) {
    return switch (scale) {
      case KINDS -> word.apply(part.first());
      case YEARS -> part.first();
      case MONTHS -> telling.month(language, part.first());
      case DAYS -> telling.cell(language, LocalDate.parse(part.first()));
      case NUMBERS -> {
        var first = telling.cell(language, new BigDecimal(part.first()));
        var last = telling.cell(language, new BigDecimal(part.last()));
        yield first.equals(last) ? first : first + "–" + last;
      }
    };
  }

  private String most(List<Figure> parts, Figure most, Language language) {
    var rows = telling.number(language, amount(most));
    return parts.size() > 1 && count(parts, most) == parts.size()
        ? telling.say(language, "chart.equal", rows)
        : telling.say(language, "chart.most", most.group(), rows);
  }

  /// Where a column stands among the others, how many of them have room for a name, and whether this one has room for
  /// its number.
  private record Slot(int place, int of, int named, boolean numbered) {

    boolean last() {
      return place == of - 1;
    }

    /// Of many columns only every so many have a name, the last always.
    boolean labelled() {
      return (of - 1 - place) % Math.ceilDiv(of, named) == 0;
    }

    double share() {
      return 100.0 / of;
    }
  }

  /// What stands under a column, and what it is called in the table.
  private record Under(String label, String under, String name) {}

  private Bar month(Figure figure, Slot slot, double full, Language language, String name) {
    var month = YearMonth.parse(figure.group());
    var year = slot.place() == 0 || month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "";
    return column(figure, slot, full, new Under(telling.shortMonth(language, figure.group()), year, name),
        new Look(slot.last(), slot.last() || slot.numbered(), isOver(month)));
  }

  private static Bar column(Figure figure, Slot slot, double full, Under under, Look look) {
    double left = slot.place() * slot.share();
    double width = Math.min(slot.share() * 0.72, 9);
    int height = height(figure.value(), full, TALLEST);
    var box = new Box(share(left + (slot.share() - width) / 2), share(left + slot.share() / 2), share(width),
        Chart.BASE - height, height);
    return new Bar(slot.labelled() ? under.label() : "", under.under(), under.name(), figure.value(),
        figure.numerator(), figure.denominator(), box, look);
  }

  private static Bar line(Figure figure, int place, double full, String name, boolean strong) {
    double width = LINE_LONGEST * height(figure.value(), full, 1000) / 1000;
    var box = new Box("0%", share(width + 1), share(width), place * LINE_HEIGHT + LINE_TOP, LINE_THICKNESS);
    return new Bar(name, "", name, figure.value(), figure.numerator(), figure.denominator(), box,
        new Look(strong, true, true));
  }

  /// What the eye should take away: of months, the last beside the one that stands out; of groups, that one alone.
  private String message(Series series, List<Figure> figures, String by, Language language) {
    var told = outstanding(series, figures, by);
    if (told == null) return telling.say(language, "none");
    var value = telling.value(language, told, series.unit());
    if (figures.size() > 1 && count(figures, told) == figures.size())
      return telling.say(language, "chart.equal", value);
    var name = telling.group(language, series, by, told.group());
    var words = amount(told).compareTo(amount(highest(figures))) == 0 ? "chart.most" : "chart.least";
    var extreme = telling.say(language, words, name, value);
    var last = figures.getLast();
    return by.equals(Series.MONTH) && !last.equals(told)
        ? telling.say(language, "chart.last", telling.group(language, series, by, last.group()),
            telling.value(language, last, series.unit()), extreme)
        : extreme;
  }

  /// The highest; or the lowest, where more is better, so that what went wrong is not hidden, and where several share
  /// the top.
  private static @Nullable Figure outstanding(Series series, List<Figure> figures, String by) {
    var highest = highest(figures);
    var lowest = figures.stream().filter(Figure::hasData).min(Comparator.comparing(Charts::amount)).orElse(null);
    if (highest == null || lowest == null) return null;
    if (series.sense() == Series.Sense.MORE_IS_BETTER) return lowest;
    return by.equals(Series.MONTH) || count(figures, highest) == 1 || count(figures, lowest) > 1 ? highest : lowest;
  }

  private static long count(List<Figure> figures, Figure like) {
    return figures.stream().filter(each -> each.hasData() && amount(each).compareTo(amount(like)) == 0).count();
  }

  private static BigDecimal amount(@Nullable Figure figure) {
    return figure == null ? BigDecimal.ZERO : Objects.requireNonNullElse(figure.value(), BigDecimal.ZERO);
  }

  private boolean isOver(YearMonth month) {
    return month.atEndOfMonth().isBefore(LocalDate.now(clock));
  }

  private static @Nullable Figure highest(List<Figure> figures) {
    Figure highest = null;
    for (var figure : figures) {
      var most = highest == null ? null : highest.value();
      var value = figure.value();
      if (value != null && (most == null || value.compareTo(most) > 0)) highest = figure;
    }
    return highest;
  }

  /// What a bar of full length stands for. Shares are always drawn against the whole.
  private static double full(Unit unit, @Nullable Figure highest) {
    if (unit == Unit.PERCENT) return 100;
    var most = highest == null ? null : highest.value();
    return most == null || most.signum() <= 0 ? 1 : most.doubleValue();
  }

  private static int height(@Nullable BigDecimal value, double full, int tallest) {
    if (value == null || value.signum() <= 0) return 0;
    return Math.clamp(Math.round(tallest * value.doubleValue() / full), 2, tallest);
  }

  private static boolean roomForNumbers(List<Figure> figures) {
    return figures.size() <= ALL_LABELLED && figures.stream().map(Figure::value).filter(Objects::nonNull)
        .allMatch(value -> value.toPlainString().length() <= SHORT_NUMBER);
  }

  private static String share(double percent) {
    return String.format(Locale.ROOT, "%.2f%%", percent);
  }
}
