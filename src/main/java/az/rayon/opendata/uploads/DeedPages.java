package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.page.ReasonPage;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.opendata.uploads.Upload.State;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Deeds on what is public or was, each with a reason that everybody can read: a dataset or one of its versions is
/// taken back, a version is brought back.
@Controller
@RequestMapping(SetPages.PATH + "/{name:[a-z0-9_]+}")
class DeedPages {

  private final KeptSets sets;
  private final KeepingSets keeping;
  private final RestoringVersions restoring;
  private final SetViews views;

  DeedPages(KeptSets sets, KeepingSets keeping, RestoringVersions restoring, SetViews views) {
    this.sets = sets;
    this.keeping = keeping;
    this.restoring = restoring;
    this.views = views;
  }

  /// What is to be done to which version; `number` is 0 where it is done to the dataset.
  private record Deed(String word, String path, int number) {

    static Deed withdraw() {
      return new Deed("withdraw", "/withdraw", 0);
    }

    static Deed withhold(int number) {
      return new Deed("withhold", "/versions/" + number + "/withhold", number);
    }

    static Deed restore(int number) {
      return new Deed("restore", "/versions/" + number, number);
    }
  }

  @GetMapping("/withdraw")
  ModelAndView withdraw(@PathVariable String name, Official official, Language language) {
    return asked(name, Deed.withdraw(), official, language);
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(@PathVariable String name, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var why = why(typed);
    if (why.isEmpty()) return again(name, Deed.withdraw(), typed, language);
    return told(keeping.withdraw(name, Typed.version(typed), why, official), name, official, language);
  }

  @GetMapping("/versions/{number:\\d{1,6}}/withhold")
  ModelAndView withhold(@PathVariable String name, @PathVariable int number, Official official, Language language) {
    return asked(name, Deed.withhold(number), official, language);
  }

  @PostMapping("/versions/{number:\\d{1,6}}/withhold")
  ModelAndView withhold(@PathVariable String name, @PathVariable int number, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var why = why(typed);
    if (why.isEmpty()) return again(name, Deed.withhold(number), typed, language);
    return told(keeping.withhold(name, number, Typed.version(typed), why, official), name, official, language);
  }

  @GetMapping("/versions/{number:\\d{1,6}}")
  ModelAndView restore(@PathVariable String name, @PathVariable int number, Official official, Language language) {
    return asked(name, Deed.restore(number), official, language);
  }

  /// To the file's page where somebody else has to look at it first.
  @PostMapping("/versions/{number:\\d{1,6}}")
  ModelAndView restore(@PathVariable String name, @PathVariable int number, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var why = why(typed);
    if (why.isEmpty()) return again(name, Deed.restore(number), typed, language);
    var outcome = restoring.restore(name, number, Typed.version(typed), why, official);
    return outcome instanceof Done(var upload) && upload.state() == State.CHECKED
        ? Pages.redirect(UploadPages.PATH + "/" + upload.id())
        : told(outcome, name, official, language);
  }

  private static String why(Map<String, String> typed) {
    return Reason.of(typed.getOrDefault("reason", ""));
  }

  private ModelAndView told(Outcome<?, Refusal> outcome, String name, Official official, Language language) {
    return switch (outcome) {
      case Done(var _) -> Pages.redirect(SetPages.PATH + "/" + name);
      case Refused(var why) -> Pages.page(CONFLICT, "opendata/kept", views.page(sets.get(name), official,
          List.of(new Problem("", "opendata.up.refused." + why)), language));
    };
  }

  private ModelAndView asked(String name, Deed deed, Official official, Language language) {
    SetPages.allow(Rights.mayPublish(official));
    return Pages.page("opendata/reason", page(name, deed, "", List.of(), language));
  }

  private ModelAndView again(String name, Deed deed, Map<String, String> typed, Language language) {
    return Pages.page(UNPROCESSABLE_CONTENT, "opendata/reason", page(name, deed, typed.getOrDefault("reason", ""),
        List.of(new Problem("reason", "opendata.up.reason.empty", Reason.LONGEST)), language));
  }

  private ReasonPage page(String name, Deed deed, String typed, List<Problem> problems, Language language) {
    var kept = sets.get(name);
    if (deed.number() > 0) sets.version(kept, deed.number());
    var back = SetPages.PATH + "/" + name;
    return new ReasonPage(deed.word(), name, kept.told().title().in(language), back + deed.path(), back,
        kept.version(), deed.number(), typed, problems);
  }
}
