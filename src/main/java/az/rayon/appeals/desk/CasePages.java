package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.ActPage;
import az.rayon.appeals.page.Seen;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.KeepingWords;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One appeal on the desk, and the steps that officials take with it. Whoever does not see it is told that there is
/// none; when somebody was faster, what was typed comes back beside what they did and the appeal as it stands now.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}")
class CasePages {

  private final Cases cases;
  private final Acting acting;
  private final Offers offers;
  private final Views views;
  private final Prefilling prefilling;
  private final KeepingWords words;

  CasePages(Cases cases, Acting acting, Offers offers, Views views, Prefilling prefilling, KeepingWords words) {
    this.cases = cases;
    this.acting = acting;
    this.offers = offers;
    this.views = views;
    this.prefilling = prefilling;
    this.words = words;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    return cases.show(OK, cases.seen(number, official), official, language, "", List.of());
  }

  /// Whoever may not, or not any more, sees how the appeal stands instead.
  @GetMapping("/{act:[a-z]+}")
  ModelAndView ask(@PathVariable String number, @PathVariable String act, @RequestParam(defaultValue = "") String then,
      Official official, Language language) {
    var appeal = cases.seen(number, official);
    var verb = Act.of(act);
    if (!cases.acts(appeal, official).contains(verb)) return redirect("/desk/appeals/" + number);
    if (verb.passesOn() && appeal.whomUnsaid())
      return redirect("/desk/appeals/" + number + "/" + Act.MARK.word() + "?then=" + verb.word());
    var form = prefilling.begin(verb, appeal, official).with("then", then);
    return show(OK, new Asked(appeal, verb), form, List.of(), official, language);
  }

  @PostMapping("/{act:[a-z]+}")
  ModelAndView act(@PathVariable String number, @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Official official, Language language) {
    var appeal = cases.seen(number, official);
    var asked = new Asked(appeal, Act.of(act));
    var form = ActForm.of(sent);
    if (!form.get("insert").isEmpty()) {
      return show(OK, asked, prefilling.withTemplate(form, appeal), List.of(), official, language);
    }
    if (asked.act() == Act.ANSWER && !form.get("files").isEmpty()) return files(asked, form, official, language);
    var problems = problems(Act.of(act), appeal, form);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, asked, form, problems, official, language);
    try {
      return switch (acting.act(Act.of(act), appeal, form, official)) {
        case Done(var done) -> redirect(after(done, form, official));
        case Refused(var why) -> refused(why, asked, form, official, language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, new Asked(cases.seen(number, official), Act.of(act)), form,
          List.of(new Problem("", "appeals.refused.faster")), official, language);
    }
  }

  /// To the files of the answer, and what is typed of it stays.
  private ModelAndView files(Asked asked, ActForm form, Official official, Language language) {
    return switch (keep(asked.appeal(), form, official)) {
      case Done(var kept) -> redirect("/desk/appeals/" + kept.number() + "/files");
      case Refused(var why) -> refused(why, asked, form, official, language);
    };
  }

  private Outcome<Appeal, Refusal> keep(Appeal appeal, ActForm form, Official official) {
    return words.keep(appeal.id(), now -> appeal.answer(Result.EXPLAINED, "", false, official, now), Refusal.SETTLED,
        form.values(), official);
  }

  private ModelAndView refused(Refusal why, Asked asked, ActForm form, Official official, Language language) {
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, asked, form,
        List.of(new Problem("", "appeals.refused." + why)), official, language);
  }

  /// What somebody wants to do, and with which appeal.
  private record Asked(Appeal appeal, Act act) {}

  private static String after(Appeal done, ActForm form, Official official) {
    if (!done.seenBy(official)) return "/desk/appeals";
    var path = "/desk/appeals/" + done.number();
    return form.then().map(act -> path + "/" + act.word()).orElse(path);
  }

  private List<Problem> problems(Act act, Appeal appeal, ActForm form) {
    var problems = form.problems(act);
    return problems.isEmpty() ? offers.problems(act, appeal, form) : problems;
  }

  private ModelAndView show(HttpStatus status, Asked asked, ActForm form, List<Problem> problems, Official official,
      Language language) {
    var appeal = asked.appeal();
    var act = asked.act();
    var view = views.forStaff(appeal, language);
    var seen = Seen.of(appeal.version(), view.steps(), form.values(), problems);
    return page(status, "appeals/act", new ActPage(act.word(), view, seen, form.values(),
        offers.of(act, appeal, language), prefilling.templates(act, appeal, language),
        act == Act.ROUTE && !official.is(Role.REGISTRAR), acting.waits(act, appeal, official), problems));
  }
}
