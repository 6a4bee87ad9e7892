package az.rayon.opendata.harvest;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Elsewhere;
import az.rayon.opendata.page.ElsewherePage;
import az.rayon.site.Pages;
import az.rayon.site.page.Paging;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The part of the catalogue that is elsewhere.
@Controller
class ElsewherePages {

  private final Elsewhere elsewhere;

  ElsewherePages(Elsewhere elsewhere) {
    this.elsewhere = elsewhere;
  }

  @GetMapping("/open-data/other-portals")
  ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page,
      Language language) {
    var sought = q.replace("\u0000", "").strip();
    var words = Arrays.stream(Azerbaijani.fold(sought).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    var paging = Paging.asked(page, Paging.SIZE, elsewhere.count(words));
    var entries = elsewhere.find(words, paging.size(), paging.offset()).stream()
        .map(each -> new ElsewherePage.Entry(each.title().in(language), each.description().in(language),
            each.publisher(), each.page(),
            each.formats(), each.source()))
        .toList();
    return Pages.page("opendata/elsewhere", new ElsewherePage(sought, entries, paging));
  }
}
