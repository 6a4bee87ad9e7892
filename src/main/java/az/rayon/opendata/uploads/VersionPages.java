package az.rayon.opendata.uploads;

import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.page.VersionsPage;
import az.rayon.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What was public under a dataset's name, for everybody.
@Controller
class VersionPages {

  private final KeptSets sets;
  private final Datasets datasets;
  private final SetViews views;

  VersionPages(KeptSets sets, Datasets datasets, SetViews views) {
    this.sets = sets;
    this.datasets = datasets;
    this.views = views;
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions")
  ModelAndView list(@PathVariable String name, Language language) {
    var lines = views.lines(name, language);
    if (lines.isEmpty()) throw new NotFound("dataset");
    var kept = sets.find(name);
    var title = kept.map(each -> each.told().title()).or(() -> datasets.find(name).map(Dataset::title))
        .orElse(Translated.az(name));
    return Pages.page("opendata/versions",
        new VersionsPage(name, title.in(language), kept.isEmpty(), kept.map(Kept::withdrawn).orElse(null), lines));
  }
}
