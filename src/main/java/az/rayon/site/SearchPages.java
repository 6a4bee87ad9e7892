package az.rayon.site;

import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.page.SearchPage;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looks for a word in everything that modules let visitors find. "muraciet" finds "Müraciət".
@Controller
class SearchPages {

  private static final int OF_EACH = 20;
  private static final int LONGEST = 200;
  private static final int SHORTEST = 2;

  private final List<Findable> findables;

  SearchPages(ObjectProvider<Findable> findables) {
    this.findables = findables.orderedStream().toList();
  }

  @GetMapping("/search")
  ModelAndView search(@RequestParam(name = "q", defaultValue = "") String q, Language language) {
    var asked = q.strip();
    if (asked.length() > LONGEST) asked = asked.substring(0, LONGEST);
    var tooShort = asked.codePointCount(0, asked.length()) < SHORTEST;
    return Pages.page("site/searching",
        new SearchPage(asked, tooShort ? List.of() : find(Azerbaijani.fold(asked), language), tooShort));
  }

  private List<Findable.Found> find(String folded, Language language) {
    return findables.stream().flatMap(findable -> findable.find(folded, language, OF_EACH).stream()).toList();
  }
}
