package az.rayon.opendata.datasets;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Language;
import az.rayon.opendata.page.GonePage;
import az.rayon.opendata.uses.Uses;
import az.rayon.site.Pages;
import az.rayon.site.page.Paging;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The catalogue and the rows, for people: searched, filtered, ordered and counted without a script.
@Controller
@RequestMapping("/open-data")
class DatasetPages {

  private static final int ROWS = 50;
  private static final int KINDS = 20;

  private final Datasets datasets;
  private final DatasetViews views;
  private final CatalogueViews catalogue;
  private final Uses uses;
  private final Past past;

  DatasetPages(Datasets datasets, DatasetViews views, CatalogueViews catalogue, Uses uses, Past past) {
    this.datasets = datasets;
    this.views = views;
    this.catalogue = catalogue;
    this.uses = uses;
    this.past = past;
  }

  @GetMapping
  ModelAndView list(@RequestParam Map<String, String> parameters, Language language) {
    return Pages.page("opendata/datasets", catalogue.page(datasets.list(language), parameters, language));
  }

  @GetMapping("/{name:[a-z0-9_]+}")
  ModelAndView show(@PathVariable String name, @RequestParam Map<String, String> parameters, Language language,
      @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String agent) {
    var before = past.find(name);
    var gone = before.map(Past.Told::withdrawn);
    if (gone.isPresent())
      return Pages.page(GONE, "opendata/gone",
          new GonePage(name, before.orElseThrow().title().in(language), gone.get()));
    var dataset = datasets.get(name);
    uses.count(name, Uses.PAGE, agent);
    var picking = Picking.read(dataset, parameters);
    boolean wrong = picking.selection().isEmpty();
    var selection = picking.selection().orElse(Selection.all(dataset));
    long count = wrong ? 0 : datasets.count(dataset, selection);
    var paging = Paging.asked(parameters, ROWS, count);
    var rows = wrong ? List.<List<Object>>of() : datasets.page(dataset, selection, ROWS, paging.offset());
    var by = dataset.column(Picking.text(parameters, "by"));
    var groups = by.isEmpty() || wrong
        ? Map.<String, Long>of()
        : datasets.groups(dataset, selection, by.get(), KINDS);
    return Pages.page(wrong ? UNPROCESSABLE_CONTENT : OK, "opendata/dataset",
        views.page(new DatasetViews.Seen(dataset, parameters, rows, paging, groups, before.isPresent(),
            picking.problems()),
            datasets.latest(dataset), language));
  }
}
