package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of open data: datasets kept by hand, and what is told of them.
@Controller
@RequestMapping(SetPages.PATH)
class SetPages {

  static final String PATH = "/desk/open-data";

  private final KeptSets sets;
  private final KeepingSets keeping;
  private final SetViews views;

  SetPages(KeptSets sets, KeepingSets keeping, SetViews views) {
    this.sets = sets;
    this.keeping = keeping;
    this.views = views;
  }

  static void allow(boolean may) {
    if (!may) throw new AccessDeniedException("no business with open data");
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    allow(Rights.mayRead(official));
    return Pages.page("opendata/uploads", views.list(official, language));
  }

  @GetMapping("/new")
  ModelAndView form(Official official, Language language) {
    allow(Rights.mayKeep(official));
    return Pages.page("opendata/keptform", views.form(null, Map.of(), List.of(), language));
  }

  @PostMapping("/new")
  ModelAndView found(@RequestParam Map<String, String> typed, Official official, Language language) {
    allow(Rights.mayKeep(official));
    var form = SetForm.read(typed, true);
    if (!form.problems().isEmpty())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/keptform",
          views.form(null, typed, form.problems(), language));
    return switch (keeping.found(form.name(), form.told(), official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + form.name());
      case Refused(var why) -> Pages.page(CONFLICT, "opendata/keptform", views.form(null, typed,
          List.of(new Problem("name", "opendata.up.refused." + why)), language));
    };
  }

  @GetMapping("/{name:[a-z0-9_]+}")
  ModelAndView show(@PathVariable String name, Official official, Language language) {
    allow(Rights.mayRead(official));
    return Pages.page("opendata/kept", views.page(sets.get(name), official, List.of(), language));
  }

  @GetMapping("/{name:[a-z0-9_]+}/about")
  ModelAndView about(@PathVariable String name, Official official, Language language) {
    allow(Rights.mayKeep(official));
    var kept = sets.get(name);
    return Pages.page("opendata/keptform", views.form(kept, SetViews.typed(kept), List.of(), language));
  }

  @PostMapping("/{name:[a-z0-9_]+}/about")
  ModelAndView describe(@PathVariable String name, @RequestParam int version, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    allow(Rights.mayKeep(official));
    var form = SetForm.read(typed, false);
    if (!form.problems().isEmpty())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/keptform",
          views.form(sets.get(name), typed, form.problems(), language));
    keeping.describe(name, version, form.told(), official);
    return Pages.redirect(PATH + "/" + name);
  }
}
