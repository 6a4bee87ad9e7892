package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.page.ReasonPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of open data: datasets kept by hand, what is told of them, and their versions.
@Controller
@RequestMapping(SetPages.PATH)
class SetPages {

  static final String PATH = "/desk/open-data";

  private final KeptSets sets;
  private final KeepingSets keeping;
  private final Publishing publishing;
  private final SetViews views;

  SetPages(KeptSets sets, KeepingSets keeping, Publishing publishing, SetViews views) {
    this.sets = sets;
    this.keeping = keeping;
    this.publishing = publishing;
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

  @GetMapping("/{name:[a-z0-9_]+}/withdraw")
  ModelAndView withdraw(@PathVariable String name, Official official, Language language) {
    allow(Rights.mayPublish(official));
    return reason(OK, sets.get(name), 0, "", language);
  }

  @PostMapping("/{name:[a-z0-9_]+}/withdraw")
  ModelAndView withdraw(@PathVariable String name, @RequestParam int version,
      @RequestParam(defaultValue = "") String reason, Official official, Language language) {
    allow(Rights.mayPublish(official));
    var kept = sets.get(name);
    var why = Reason.of(reason);
    if (why.isEmpty()) return reason(UNPROCESSABLE_CONTENT, kept, 0, reason, language);
    return switch (keeping.withdraw(name, version, why, official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + name);
      case Refused(var refusal) -> refused(kept, refusal, official, language);
    };
  }

  @GetMapping("/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}")
  ModelAndView restore(@PathVariable String name, @PathVariable int number, Official official, Language language) {
    allow(Rights.mayPublish(official));
    var kept = sets.get(name);
    return reason(OK, kept, sets.version(kept, number).number(), "", language);
  }

  @PostMapping("/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}")
  ModelAndView restore(@PathVariable String name, @PathVariable int number, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    allow(Rights.mayPublish(official));
    var kept = sets.get(name);
    var why = Reason.of(typed.getOrDefault("reason", ""));
    if (why.isEmpty()) return reason(UNPROCESSABLE_CONTENT, kept, number, "", language);
    return switch (publishing.restore(name, number, Typed.version(typed), why, official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + name);
      case Refused(var refusal) -> refused(kept, refusal, official, language);
    };
  }

  private ModelAndView refused(Kept kept, Kept.Refusal why, Official official, Language language) {
    return Pages.page(CONFLICT, "opendata/kept",
        views.page(kept, official, List.of(new Problem("", "opendata.up.refused." + why)), language));
  }

  private static ModelAndView reason(HttpStatus status, Kept kept, int number, String typed, Language language) {
    var deed = number == 0 ? "withdraw" : "restore";
    var action = PATH + "/" + kept.name() + (number == 0 ? "/withdraw" : "/versions/" + number);
    var problems = status == OK
        ? List.<Problem>of()
        : List.of(new Problem("reason", "opendata.up.reason.empty", Reason.LONGEST));
    return Pages.page(status, "opendata/reason", new ReasonPage(deed, kept.name(), kept.told().title().in(language),
        action, PATH + "/" + kept.name(), kept.version(), number, typed, problems));
  }
}
