package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.YearFigures.Count;
import az.rayon.appeals.analysis.YearFigures.Sums;
import az.rayon.appeals.page.AnalysisPage.Line;
import az.rayon.appeals.page.AnalysisPage.Matrix;
import az.rayon.appeals.page.AnalysisPage.Row;
import az.rayon.appeals.page.AnalysisPage.Table;
import az.rayon.appeals.page.AnalysisPage;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A year's figures as a reader sees them.
@Component
class AnalysisViews {

  private final AnalysisWords words;
  private final Messages messages;
  private final Names names;

  AnalysisViews(AnalysisWords words, Messages messages, Names names) {
    this.words = words;
    this.messages = messages;
    this.names = names;
  }

  AnalysisPage view(YearFigures figures, String remarks, @Nullable LocalDate published, Language language) {
    return new AnalysisPage(figures.year(), words.tell(figures, language), tables(figures, language),
        matrix(figures.places(), language), remarks, published);
  }

  private List<Table> tables(YearFigures figures, Language language) {
    return Stream.of(table("kind", Sums::kinds, figures, language), table("channel", Sums::channels, figures, language),
        table("topic", Sums::topics, figures, language), table("state", Sums::states, figures, language),
        table("result", Sums::results, figures, language), table("ground", Sums::grounds, figures, language))
        .filter(table -> !table.lines().isEmpty()).toList();
  }

  private Table table(String by, Function<Sums, List<Count>> counts, YearFigures figures, Language language) {
    var before = figures.before();
    Map<String, Long> earlier = before == null
        ? Map.of()
        : counts.apply(before).stream().collect(Collectors.toMap(Count::code, Count::count));
    var lines = counts.apply(figures.now()).stream().map(each -> new Line(label(by, each, language),
        String.valueOf(each.count()), before == null ? "" : String.valueOf(earlier.getOrDefault(each.code(), 0L))))
        .toList();
    return new Table(messages.say(language, "appeals." + by), lines);
  }

  private String label(String by, Count count, Language language) {
    return by.equals("topic")
        ? words.topic(count, language)
        : messages.say(language, "appeals." + by + "." + count.code().toUpperCase(Locale.ROOT));
  }

  private Matrix matrix(YearFigures.Table table, Language language) {
    var settlements = names.settlements();
    var places = table.places().stream().map(code -> code.equals("-")
        ? messages.say(language, "appeals.settlement.unshown")
        : settlements.getOrDefault(code, Translated.az(code)).in(language)).toList();
    var rows = Stream.iterate(0, at -> at < table.topics().size(), at -> at + 1)
        .map(at -> new Row(words.topic(new Count(table.topics().get(at), 0), language), table.cells().get(at)))
        .toList();
    return new Matrix(places, rows);
  }
}
