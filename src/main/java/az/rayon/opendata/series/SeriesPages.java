package az.rayon.opendata.series;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.opendata.datasets.Question;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.datasets.Charts;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Question.Raw;
import az.rayon.opendata.page.SeriesListPage;
import az.rayon.opendata.page.SeriesListPage.Entry;
import az.rayon.opendata.page.SeriesListPage.Part;
import az.rayon.opendata.page.SeriesPage;
import az.rayon.opendata.page.SeriesPage.Asked;
import az.rayon.opendata.page.SeriesPage.Result;
import az.rayon.opendata.page.SeriesPage.Whole;
import az.rayon.site.Pages;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Stat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Every figure of the program, for people: what it says, how it is reckoned, and from which rows.
@Controller
@RequestMapping("/series")
class SeriesPages {

  private final Figures figures;
  private final Charts charts;
  private final Telling telling;
  private final Clock clock;

  SeriesPages(Figures figures, Charts charts, Telling telling, Clock clock) {
    this.figures = figures;
    this.charts = charts;
    this.telling = telling;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Language language) {
    var today = LocalDate.now(clock);
    var year = new Period(today.withDayOfYear(1), today);
    var parts = figures.list().stream().collect(Collectors.groupingBy(series -> series.heading().in(language),
        LinkedHashMap::new, Collectors.toList()));
    return Pages.page("opendata/list", new SeriesListPage(year.from(), year.to(), parts.entrySet().stream()
        .map(part -> new Part(part.getKey(), entries(part.getValue(), year, language))).toList()));
  }

  @GetMapping("/{key:.+}")
  ModelAndView show(@PathVariable String key, @RequestParam Map<String, String> parameters, Language language) {
    var series = figures.get(key);
    var dimensions = series.dimensions().stream()
        .map(each -> new Choice(each, telling.dimension(language, series, each))).toList();
    var raw = Raw.of(parameters);
    var reading = Question.read(raw, series.dimensions(), LocalDate.now(clock));
    var question = reading.question().orElse(null);
    var asked = question == null
        ? new Asked(raw.from(), raw.to(), raw.by())
        : new Asked(question.period().from().toString(), question.period().to().toString(), shownBy(series, question));
    return Pages.page(question == null ? UNPROCESSABLE_CONTENT : OK, "opendata/series",
        new SeriesPage(series.key(), series.title().in(language), series.formula().in(language), asked, dimensions,
            reading.problems(), question == null ? null : result(series, question, language)));
  }

  private Result result(Series series, Question question, Language language) {
    var period = question.period();
    var by = shownBy(series, question);
    var api = "/api/series/" + series.key();
    return new Result(period.from(), period.to(), whole(series.figures(period, null).getFirst(), series, language),
        by.isEmpty() ? null : charts.draw(series, period, by, language), periods(series, question, language),
        period.at(api + ".csv").with("by", by).toString(), period.at(api).with("by", by).toString(),
        period.at("/open-data/" + series.dataset()).with("on", series.datedBy()).toString(),
        series.dataset(), clock.instant());
  }

  private Whole whole(Figure figure, Series series, Language language) {
    var value = figure.value();
    return new Whole(value == null ? "" : telling.number(language, value), telling.unit(language, series.unit()),
        figure.numerator(), figure.denominator(), figure.lastEvent());
  }

  /// Months are shown unless something else is asked for; a series without dimensions shows nothing but its figure.
  private static String shownBy(Series series, Question question) {
    if (question.by() != null) return question.by();
    return series.dimensions().contains(Series.MONTH)
        ? Series.MONTH
        : String.join("", series.dimensions().stream()
            .limit(1).toList());
  }

  /// The periods people ask about most, one step away.
  private List<Case> periods(Series series, Question question, Language language) {
    var today = LocalDate.now(clock);
    var year = today.withDayOfYear(1);
    var month = today.withDayOfMonth(1);
    return List.of(period("thisMonth", new Period(month, today), series, question, language),
        period("lastMonth", new Period(month.minusMonths(1), month.minusDays(1)), series, question, language),
        period("twelveMonths", new Period(month.minusMonths(11), today), series, question, language),
        period("thisYear", new Period(year, today), series, question, language),
        period("lastYear", Period.year(year.getYear() - 1), series, question, language));
  }

  private Case period(String name, Period period, Series series, Question question, Language language) {
    return new Case(telling.say(language, "period." + name),
        period.at("/series/" + series.key()).with("by", question.by()).toString(), -1,
        period.equals(question.period()));
  }

  /// Those of the home page stand first.
  private List<Entry> entries(List<Series> part, Period period, Language language) {
    return part.stream().sorted(Comparator.comparing((Series series) -> series.pulse() == 0)
        .thenComparingInt(Series::pulse))
        .map(series -> new Entry(stat(series, period, language), series.formula().in(language))).toList();
  }

  private Stat stat(Series series, Period period, Language language) {
    var figure = series.figures(period, null).getFirst();
    var whole = whole(figure, series, language);
    var last = figure.lastEvent();
    return Stat.of(series.title().in(language), whole.value(), whole.unit(),
        last == null ? "" : telling.say(language, "last", telling.cell(language, last)), "/series/" + series.key());
  }
}
