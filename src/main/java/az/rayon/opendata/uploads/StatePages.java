package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.page.ReasonPage;
import az.rayon.opendata.page.StatePage;
import az.rayon.opendata.uploads.KeepingStates.Refusal;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Datasets that follow a register, at the desk: what they show now is kept, and what was kept is taken back.
@Controller
@RequestMapping(StatePages.PATH)
class StatePages {

  static final String PATH = "/desk/open-data/kept-states";

  private final Datasets datasets;
  private final Versions versions;
  private final KeepingStates keeping;
  private final StateViews views;

  StatePages(Datasets datasets, Versions versions, KeepingStates keeping, StateViews views) {
    this.datasets = datasets;
    this.versions = versions;
    this.keeping = keeping;
    this.views = views;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    SetPages.allow(Rights.mayRead(official));
    return Pages.page("opendata/states", views.list(language));
  }

  @GetMapping("/{name:[a-z0-9_]+}")
  ModelAndView show(@PathVariable String name, Official official, Language language) {
    SetPages.allow(Rights.mayRead(official));
    return page(OK, views.page(get(name), "", official, List.of(), language));
  }

  /// What stands against it leaves the note as it was typed.
  @PostMapping("/{name:[a-z0-9_]+}")
  ModelAndView keep(@PathVariable String name, @RequestParam(defaultValue = "") String note, Official official,
      Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var dataset = get(name);
    if (Typed.length(Typed.text(note)) > Reason.LONGEST)
      return page(UNPROCESSABLE_CONTENT, views.page(dataset, note, official,
          List.of(new Problem("note", "opendata.state.note.long", Reason.LONGEST)), language));
    return switch (keeping.keep(dataset, Typed.text(note), official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + name);
      case Refused(var why) -> page(why == Refusal.GATE ? UNPROCESSABLE_CONTENT : CONFLICT,
          views.page(dataset, note, official, List.of(problem(why)), language));
    };
  }

  private static Problem problem(Refusal why) {
    return new Problem(why == Refusal.GATE ? "note" : "", "opendata.state.refused." + why);
  }

  @GetMapping("/{name:[a-z0-9_]+}/{number:\\d{1,6}}/withhold")
  ModelAndView withhold(@PathVariable String name, @PathVariable int number, Official official, Language language) {
    SetPages.allow(Rights.mayPublish(official));
    return Pages.page("opendata/reason", reason(name, number, "", List.of(), language));
  }

  @PostMapping("/{name:[a-z0-9_]+}/{number:\\d{1,6}}/withhold")
  ModelAndView withhold(@PathVariable String name, @PathVariable int number,
      @RequestParam(defaultValue = "") String reason, Official official, Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var why = Reason.of(reason);
    if (why.isEmpty())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/reason", reason(name, number, reason,
          List.of(new Problem("reason", "opendata.up.reason.empty", Reason.LONGEST)), language));
    return switch (keeping.withhold(name, number, why, official)) {
      case Done(var _) -> Pages.redirect(PATH + "/" + name);
      case Refused(var refusal) -> page(CONFLICT,
          views.page(get(name), "", official, List.of(problem(refusal)), language));
    };
  }

  private ReasonPage reason(String name, int number, String typed, List<Problem> problems, Language language) {
    versions.get(name, number);
    var back = PATH + "/" + name;
    return new ReasonPage("withhold", name, get(name).title().in(language), back + "/" + number + "/withhold", back, 0,
        number, typed, problems);
  }

  private Dataset get(String name) {
    return datasets.find(name).filter(each -> each.edition() == null).orElseThrow(() -> new NotFound("dataset"));
  }

  private static ModelAndView page(HttpStatus status, StatePage page) {
    return Pages.page(status, "opendata/state", page);
  }
}
