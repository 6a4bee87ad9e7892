package az.rayon.site;

import az.rayon.database.Settings;
import az.rayon.kernel.NotFound;
import az.rayon.site.page.ComponentsPage;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows every component once, for those who write pages; only in the demonstration.
@Controller
class ComponentsPages {

  private static final int ROWS = 137;

  private final Clock clock;
  private final boolean demo;

  ComponentsPages(Clock clock, Settings settings) {
    this.clock = clock;
    this.demo = settings.demo();
  }

  @GetMapping("/components")
  ModelAndView components(@RequestParam(name = "page", defaultValue = "4") int page,
      @RequestParam(name = "wrong", defaultValue = "false") boolean wrong) {
    if (!demo) throw new NotFound("components");
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Baku"));
    return Pages.page("site/components",
        new ComponentsPage(today, Paging.of(page, ROWS), wrong ? problems() : List.of()));
  }

  private static List<Problem> problems() {
    return List.of(new Problem("name", "site.components.empty"), new Problem("day", "site.components.empty"),
        new Problem("kind", "site.components.empty"));
  }
}
