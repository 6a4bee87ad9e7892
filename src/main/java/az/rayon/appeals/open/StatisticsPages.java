package az.rayon.appeals.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.StatisticsPage;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Unit;
import az.rayon.site.Address;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import az.rayon.site.page.Stat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How well the authority answers, unit by unit, and what it did instead of answering.
@Controller
class StatisticsPages {

  /// Of fewer than this nobody is told a share or a number of days.
  static final int LEAST = 5;
  private static final String OVERDUE = "appeals.overdue";
  private static final List<String> TOLD = List.of("appeals.received", "appeals.onTime", "appeals.medianDays",
      "appeals.overdue");

  private final PublicUnits units;
  private final Figures figures;
  private final RegisterYears years;
  private final Names names;
  private final Messages messages;
  private final Clock clock;

  StatisticsPages(PublicUnits units, Figures figures, RegisterYears years, Names names, Messages messages,
      Clock clock) {
    this.units = units;
    this.figures = figures;
    this.years = years;
    this.names = names;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/appeals/statistics")
  ModelAndView show(@RequestParam(name = "year", defaultValue = "") String asked, Language language) {
    int year = years.list().stream().filter(each -> String.valueOf(each).equals(asked)).findFirst()
        .orElseGet(years::shown);
    var rows = units.of(year);
    return page("appeals/statistics", new StatisticsPage(year, years.choices(), stats(year, language),
        lines(rows, language), registry(rows), LEAST));
  }

  private List<Stat> stats(int year, Language language) {
    var whole = Period.year(year);
    var today = LocalDate.now(clock);
    var period = new Period(whole.from(), today.isBefore(whole.to()) ? today : whole.to());
    return TOLD.stream().filter(key -> figures.find(key).isPresent()).map(key -> {
      var series = figures.get(key);
      var figure = figures.figure(key, period);
      var value = figure.value();
      return Stat.of(series.title().in(language), value == null ? "" : Words.decimal(language, value),
          unit(series.unit(), language), figure.denominator() == null
              ? ""
              : figure.numerator() + " / " + figure.denominator(),
          rows(key, whole, today).orElse(period.at("/series/" + key)).toString());
    }).toList();
  }

  /// What is overdue today can be read row by row; what was overdue at the end of another year is no more.
  private static Optional<Address> rows(String key, Period year, LocalDate today) {
    return key.equals(OVERDUE) && !today.isBefore(year.from()) && !today.isAfter(year.to())
        ? Optional.of(Address.of("/appeals/register").with("state", PublicRegister.OVERDUE))
        : Optional.empty();
  }

  private String unit(Unit unit, Language language) {
    return switch (unit) {
      case COUNT -> "";
      case PERCENT -> "%";
      case DAYS, WORKING_DAYS -> messages.say(language, "appeals.statistics.days");
    };
  }

  /// In the order of the directory; units that have since ended come last.
  private List<StatisticsPage.Line> lines(List<PublicUnits.Row> rows, Language language) {
    var order = names.listUnits().stream().map(unit -> unit.id().value()).toList();
    return rows.stream().filter(row -> row.unit() != null)
        .sorted((one, other) -> Integer.compare(rank(order, one.unit()), rank(order, other.unit())))
        .map(row -> line(row, name(row.unit(), language))).toList();
  }

  private static int rank(List<UUID> order, @Nullable UUID unit) {
    int at = order.indexOf(unit);
    return at < 0 ? order.size() : at;
  }

  private String name(@Nullable UUID unit, Language language) {
    return unit == null ? "" : names.unit(unit).in(language);
  }

  private static StatisticsPage.Line line(PublicUnits.Row row, String name) {
    var told = row.answers();
    return new StatisticsPage.Line(name, row.received(), told.answered(), told.onTime(), told.measured(),
        told.onTimeShare(), told.medianDays(), told.ninetiethDays(), told.overdue(),
        new StatisticsPage.Aside(row.aside().longer(), row.aside().extended(), row.aside().reopened(),
            row.aside().reopenedByRegistrar()));
  }

  private static StatisticsPage.Registry registry(List<PublicUnits.Row> rows) {
    return rows.stream().filter(row -> row.unit() == null).findFirst().map(row -> {
      var aside = row.aside();
      long closed = aside.forwarded() + aside.leftUnexamined() + aside.notAccepted() + aside.withdrawn()
          + aside.merged();
      return new StatisticsPage.Registry(row.received() - closed, aside.forwarded(), aside.leftUnexamined(),
          aside.notAccepted(), aside.withdrawn(), aside.merged());
    }).orElse(new StatisticsPage.Registry(0, 0, 0, 0, 0, 0));
  }
}
