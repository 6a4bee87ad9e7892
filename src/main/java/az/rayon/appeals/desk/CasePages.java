package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.ActPage;
import az.rayon.appeals.page.CasePage;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.ReopeningAppeals;
import az.rayon.appeals.register.TellingPeople;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
/// none; when somebody was faster, what was typed comes back beside the appeal as it stands now.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}")
class CasePages {

  private final Appeals appeals;
  private final Acting acting;
  private final Offers offers;
  private final ReopeningAppeals reopening;
  private final Views views;
  private final Clock clock;

  CasePages(Appeals appeals, Acting acting, Offers offers, ReopeningAppeals reopening, Views views, Clock clock) {
    this.appeals = appeals;
    this.acting = acting;
    this.offers = offers;
    this.reopening = reopening;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    var appeal = seen(number, official);
    var acts = Act.allowed(appeal, official, moment(appeal));
    return page("appeals/case",
        new CasePage(views.forStaff(appeal, language), words(acts.stream().filter(Act::everyday)),
            words(acts.stream().filter(act -> !act.everyday())), TellingPeople.mayTell(appeal, official)));
  }

  @GetMapping("/{act:[a-z]+}")
  ModelAndView ask(@PathVariable String number, @PathVariable String act, Official official, Language language) {
    var appeal = seen(number, official);
    return show(OK, appeal, Act.of(act), new ActForm(offers.begin(Act.of(act), appeal)), List.of(), language);
  }

  @PostMapping("/{act:[a-z]+}")
  ModelAndView act(@PathVariable String number, @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Official official, Language language) {
    var appeal = seen(number, official);
    var form = ActForm.of(sent);
    var problems = problems(Act.of(act), appeal, form);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, appeal, Act.of(act), form, problems, language);
    try {
      return switch (acting.act(Act.of(act), appeal, form, official)) {
        case Done(var done) -> redirect(done.seenBy(official) ? "/desk/appeals/" + done.number() : "/desk/appeals");
        case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, appeal, Act.of(act), form,
            List.of(new Problem("", "appeals.refused." + why)), language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, seen(number, official), Act.of(act), form,
          List.of(new Problem("", "appeals.refused.faster")), language);
    }
  }

  private Appeal seen(String number, Official official) {
    return appeals.find(number).filter(appeal -> appeal.seenBy(official)).orElseThrow(() -> new NotFound("appeal"));
  }

  private List<Problem> problems(Act act, Appeal appeal, ActForm form) {
    var problems = form.problems(act);
    return problems.isEmpty() ? offers.problems(act, appeal, form) : problems;
  }

  private Act.Moment moment(Appeal appeal) {
    var today = LocalDate.now(clock);
    var until = appeal.state() instanceof State.Answered answered ? reopening.until(answered.at()) : today;
    return new Act.Moment(clock.instant(), today, until, offers.others(appeal));
  }

  private ModelAndView show(HttpStatus status, Appeal appeal, Act act, ActForm form, List<Problem> problems,
      Language language) {
    return page(status, "appeals/act", new ActPage(act.word(), views.forStaff(appeal, language), appeal.version(),
        form.values(), offers.of(act, appeal, language), problems));
  }

  private static List<String> words(Stream<Act> acts) {
    return acts.map(Act::word).toList();
  }
}
