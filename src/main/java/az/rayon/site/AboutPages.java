package az.rayon.site;

import az.rayon.site.page.AboutPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the program says about itself: what it is, whom it serves, what it keeps about its readers.
@Controller
class AboutPages {

  @GetMapping("/about")
  ModelAndView about() {
    return page("about");
  }

  @GetMapping("/accessibility")
  ModelAndView accessibility() {
    return page("accessibility");
  }

  @GetMapping("/privacy")
  ModelAndView privacy() {
    return page("privacy");
  }

  private static ModelAndView page(String name) {
    return Pages.page("site/" + name, new AboutPage());
  }
}
