package az.rayon.opendata.series;

import az.rayon.accounts.OpenPlaces;
import az.rayon.kernel.ForPrograms;
import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.datasets.Question;
import az.rayon.opendata.datasets.Refusing;
import az.rayon.opendata.datasets.Telling;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Question.Raw;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Every figure of the program, for programs and spreadsheets.
@RestController
@RequestMapping("/api/series")
class SeriesApi {

  private static final List<String> HEAD = List.of("series", "from", "to", "by", "group", "label_az", "label_en",
      "value",
      "unit", "numerator", "denominator", "last_event");

  private final Figures figures;
  private final Telling telling;
  private final Refusing refusing;
  private final Clock clock;

  SeriesApi(Figures figures, Telling telling, Refusing refusing, Clock clock) {
    this.figures = figures;
    this.telling = telling;
    this.refusing = refusing;
    this.clock = clock;
  }

  @Bean
  static OpenPlaces openFigures() {
    return new OpenPlaces(List.of("/api/series", "/api/series/**"));
  }

  record SeriesAnswer(String key, Translated title, Translated formula, Unit unit, List<String> dimensions,
      String dataset, String address, String rows) {

    static SeriesAnswer of(Series series) {
      return new SeriesAnswer(series.key(), series.title(), series.formula(), series.unit(), series.dimensions(),
          series.dataset(), "/api/series/" + series.key(), "/open-data/" + series.dataset() + ".json");
    }
  }

  /// A null `value` says that there is no data, which is not 0.
  record FigureAnswer(String group, Translated label, @Nullable BigDecimal value, @Nullable Long numerator,
      @Nullable Long denominator, @Nullable LocalDate lastEvent) {}

  record FiguresAnswer(SeriesAnswer series, Period period, @Nullable String by, Instant asOf,
      List<FigureAnswer> figures) {}

  @ForPrograms("opendata.api.series")
  @GetMapping
  List<SeriesAnswer> list() {
    return figures.list().stream().map(SeriesAnswer::of).toList();
  }

  /// `KEY`, `KEY.json` or `KEY.csv`; without an ending, the form that is accepted.
  @ForPrograms(value = "opendata.api.figures", holds = FiguresAnswer.class, as = {"application/json",
      "text/csv"}, takes = {"name=appeals.received", "from", "to", "by=month"})
  @GetMapping("/{name:.+}")
  ResponseEntity<?> get(@PathVariable String name, @RequestParam Map<String, String> parameters,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept, Language language)
      throws IOException {
    var csv = name.endsWith(".csv") || (!name.endsWith(".json") && accept.startsWith("text/csv"));
    var series = figures.get(name.replaceFirst("\\.(csv|json)$", ""));
    var reading = Question.read(Raw.of(parameters), series.dimensions(), LocalDate.now(clock));
    if (reading.question().isEmpty()) return refusing.refuse(reading.problems(), language);
    var question = reading.question().get();
    var found = series.figures(question.period(), question.by());
    return csv
        ? file(series, question, found, Csv.forSpreadsheet(parameters))
        : ResponseEntity.ok(answer(series, question, found));
  }

  private FiguresAnswer answer(Series series, Question question, List<Figure> found) {
    return new FiguresAnswer(SeriesAnswer.of(series), question.period(), question.by(), clock.instant(),
        found.stream().map(figure -> new FigureAnswer(figure.group(), label(series, question.by(), figure),
            figure.value(), figure.numerator(), figure.denominator(), figure.lastEvent())).toList());
  }

  private ResponseEntity<String> file(Series series, Question question, List<Figure> found, boolean bom)
      throws IOException {
    var text = new StringWriter();
    var csv = Csv.on(text, bom, HEAD);
    for (var figure : found) {
      var label = label(series, question.by(), figure);
      csv.row(Arrays.asList(series.key(), question.period().from(), question.period().to(),
          Objects.requireNonNullElse(question.by(), ""), figure.group(), label.az(), label.in(Language.EN),
          figure.value(), series.unit(), figure.numerator(), figure.denominator(), figure.lastEvent()));
    }
    var name = ContentDisposition.attachment().filename(series.key() + ".csv").build();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(Csv.TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(text.toString());
  }

  private Translated label(Series series, @Nullable String by, Figure figure) {
    if (by == null) return series.title();
    return new Translated(telling.group(Language.AZ, series, by, figure.group()),
        telling.group(Language.EN, series, by, figure.group()), telling.group(Language.RU, series, by, figure.group()));
  }
}
