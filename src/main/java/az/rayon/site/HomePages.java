package az.rayon.site;

import az.rayon.site.page.HomePage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page. It knows no module: tasks, live figures, what is open and the news come from those who have them.
@Controller
class HomePages {

  private final Panels panels;

  HomePages(Panels panels) {
    this.panels = panels;
  }

  @GetMapping
  ModelAndView home(HttpServletRequest request) {
    return Pages.page("site/home", new HomePage(panels.list(Panel.Slot.OPEN_NOW, request),
        panels.list(Panel.Slot.PULSE, request), panels.list(Panel.Slot.NEWS, request)));
  }
}
