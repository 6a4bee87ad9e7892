package az.rayon.opendata.datasets;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.opendata.Figures;
import az.rayon.opendata.Series;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Question.Raw;
import az.rayon.opendata.page.DatasetPage;
import az.rayon.opendata.page.DatasetPage.Asked;
import az.rayon.opendata.page.DatasetPage.Link;
import az.rayon.opendata.page.DatasetPage.Ways;
import az.rayon.opendata.page.DatasetsPage;
import az.rayon.opendata.page.DatasetsPage.Entry;
import az.rayon.site.Pages;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The rows behind the figures, for people.
@Controller
@RequestMapping("/open-data")
class DatasetPages {

  private static final int ROWS = 50;

  private final Datasets datasets;
  private final Figures figures;
  private final Telling telling;
  private final Clock clock;

  DatasetPages(Datasets datasets, Figures figures, Telling telling, Clock clock) {
    this.datasets = datasets;
    this.figures = figures;
    this.telling = telling;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Language language) {
    return Pages.page("opendata/datasets", new DatasetsPage(datasets.list().stream()
        .map(each -> new Entry(each.name(), each.title().in(language), each.columns().size())).toList()));
  }

  @GetMapping("/{name:[a-z0-9_]+}")
  ModelAndView show(@PathVariable String name, @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int page, Language language) {
    var dataset = datasets.get(name);
    var raw = Raw.of(parameters);
    var asked = new Asked(raw.from(), raw.to(), raw.on());
    var picking = Picking.read(dataset, raw, LocalDate.now(clock));
    var selection = picking.selection().orElse(Selection.all(dataset));
    var wrong = picking.selection().isEmpty();
    long count = wrong ? 0 : datasets.count(dataset, selection);
    var paging = new Paging(page, ROWS, count);
    var rows = wrong ? List.<List<Object>>of() : datasets.page(dataset, selection, ROWS, paging.offset());
    var days = dataset.columns().stream().filter(column -> column.holds() == Dataset.Holds.DAY)
        .map(column -> new Choice(column.name(), column.title().in(language))).toList();
    return Pages.page(wrong ? UNPROCESSABLE_CONTENT : OK, "opendata/dataset",
        new DatasetPage(name, dataset.title().in(language),
            dataset.columns().stream().map(Column::title).map(title -> title.in(language)).toList(),
            told(dataset, rows, language), count, paging, days, asked, picking.problems(), ways(name, asked, wrong),
            over(name).map(each -> new Link(each.title().in(language), "/series/" + each.key())).toList()));
  }

  /// Codes in words, where a figure over these rows has a name for the groups of that column. Files keep the codes.
  private List<List<String>> told(Dataset dataset, List<List<Object>> rows, Language language) {
    var columns = dataset.columns().stream().map(column -> over(dataset.name())
        .filter(each -> each.dimensions().contains(column.name())).findFirst()
        .map(each -> telling.groups(language, each, column.name()))
        .orElse(cell -> telling.cell(language, cell))).toList();
    return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> columns.get(i).apply(row.get(i)))
        .toList()).toList();
  }

  private static Ways ways(String name, Asked asked, boolean all) {
    var query = all || (asked.from().isEmpty() && asked.to().isEmpty())
        ? ""
        : "from=" + asked.from() + "&to=" + asked.to() + "&on=" + asked.on();
    var file = "/open-data/" + name;
    return new Ways(file + ".csv" + (query.isEmpty() ? "" : "?" + query),
        file + ".csv?bom=true" + (query.isEmpty() ? "" : "&" + query),
        file + ".json" + (query.isEmpty() ? "" : "?" + query));
  }

  private Stream<Series> over(String dataset) {
    return figures.list().stream().filter(each -> each.dataset().equals(dataset));
  }
}
