package az.rayon.opendata.uploads;

import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
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
  private final SetViews views;

  VersionPages(KeptSets sets, SetViews views) {
    this.sets = sets;
    this.views = views;
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions")
  ModelAndView list(@PathVariable String name, Language language) {
    var kept = sets.get(name);
    var lines = views.lines(kept, language);
    if (lines.isEmpty()) throw new NotFound("dataset");
    return Pages.page("opendata/versions",
        new VersionsPage(name, kept.told().title().in(language), kept.withdrawn(), lines));
  }
}
