package az.rayon.site;

import az.rayon.site.page.ComponentsPage;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows every component once, for those who write pages; only in the demonstration.
@Controller
@ConditionalOnProperty("rayon.demo")
class ComponentsPages {

  private static final int ROWS = 137;

  private final Clock clock;

  ComponentsPages(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/components")
  ModelAndView components(@RequestParam(name = "page", defaultValue = "4") int page,
      @RequestParam(name = "wrong", defaultValue = "false") boolean wrong) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Baku"));
    return Pages.page("site/components",
        new ComponentsPage(today, Paging.of(page, ROWS), wrong ? problems() : List.of()));
  }

  private static List<Problem> problems() {
    return List.of(new Problem("name", "site.components.empty"), new Problem("day", "site.components.empty"),
        new Problem("kind", "site.components.empty"));
  }
}
