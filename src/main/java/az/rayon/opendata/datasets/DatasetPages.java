package az.rayon.opendata.datasets;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Language;
import az.rayon.opendata.page.GonePage;
import az.rayon.opendata.uses.Uses;
import az.rayon.site.Pages;
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

  private final Datasets datasets;
  private final Asking asking;
  private final DatasetViews views;
  private final CatalogueViews catalogue;
  private final Uses uses;
  private final Past past;

  DatasetPages(Datasets datasets, Asking asking, DatasetViews views, CatalogueViews catalogue, Uses uses, Past past) {
    this.datasets = datasets;
    this.asking = asking;
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
    var seen = asking.see(dataset, parameters);
    return Pages.page(seen.isWrong() ? UNPROCESSABLE_CONTENT : OK, "opendata/dataset",
        views.page(seen, past.has(name), datasets.latest(dataset), language));
  }
}
