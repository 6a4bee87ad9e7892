package az.rayon.appeals.analysis;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.AnalysesPage;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The published analyses, for everybody. What is not published is not there.
@Controller
@RequestMapping("/appeals/analysis")
class AnalysisPages {

  private final Analyses analyses;
  private final AnalysisViews views;
  private final Clock clock;

  AnalysisPages(Analyses analyses, AnalysisViews views, Clock clock) {
    this.analyses = analyses;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list() {
    var years = analyses.listPublished();
    int thisYear = LocalDate.now(clock).getYear();
    return page("appeals/analyses", new AnalysesPage(years, years.contains(thisYear - 1) ? thisYear : thisYear - 1));
  }

  @GetMapping("/{year:\\d{4}}")
  ModelAndView show(@PathVariable int year, Language language) {
    var found = analyses.findPublished(year).orElseThrow(() -> new NotFound("analysis"));
    return page("appeals/analysis", views.view(found.figures(), found.remarks(), found.published(), language));
  }
}
