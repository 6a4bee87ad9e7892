package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Inquiry.Refusal;
import az.rayon.appeals.register.KeepingWords;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One request on the desk, and the steps that officials take with it. Whoever does not see it is told that there is
/// none; when somebody was faster, what was typed comes back beside what they did and the request as it stands now.
@Controller
@RequestMapping("/desk/inquiries/{number:S-[0-9-]+}")
class CasePages {

  private final Inquiries inquiries;
  private final Acting acting;
  private final CaseViews views;
  private final KeepingWords words;

  CasePages(Inquiries inquiries, Acting acting, CaseViews views, KeepingWords words) {
    this.inquiries = inquiries;
    this.acting = acting;
    this.views = views;
    this.words = words;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    return page("appeals/inquiries/case", views.of(seen(number, official), official, language));
  }

  /// Whoever may not, or not any more, sees how the request stands instead.
  @GetMapping("/{act:" + Act.WORDS + "}")
  ModelAndView ask(@PathVariable String number, @PathVariable String act, Official official, Language language) {
    var inquiry = seen(number, official);
    if (!views.offers(Act.of(act), inquiry, official)) return redirect("/desk/inquiries/" + number);
    return show(OK, new Asked(inquiry, Act.of(act)), begin(Act.of(act), inquiry, official), List.of(), language);
  }

  @PostMapping("/{act:" + Act.WORDS + "}")
  ModelAndView act(@PathVariable String number, @PathVariable String act, @RequestParam Map<String, String> sent,
      Official official, Language language) {
    var asked = new Asked(seen(number, official), Act.of(act));
    var typed = cleaned(sent);
    if (asked.act() == Act.ANSWER && typed.containsKey("files")) return files(asked, typed, official, language);
    var problems = acting.problems(asked.act(), typed);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, asked, typed, problems, language);
    try {
      return switch (acting.act(asked.act(), number, typed, official)) {
        case Done(var done) -> redirect(done.seenBy(official) ? "/desk/inquiries/" + number : "/desk/inquiries");
        case Refused(var why) -> refused(why, asked, typed, language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, new Asked(seen(number, official), asked.act()), typed,
          List.of(new Problem("", "appeals.refused.faster")), language);
    }
  }

  /// To the files of the answer, and what is typed of it stays.
  private ModelAndView files(Asked asked, Map<String, String> typed, Official official, Language language) {
    return switch (keep(asked.inquiry(), typed, official)) {
      case Done(var kept) -> redirect("/desk/inquiries/" + kept.number() + "/files");
      case Refused(var why) -> refused(why, asked, typed, language);
    };
  }

  private Outcome<Inquiry, Refusal> keep(Inquiry inquiry, Map<String, String> typed, Official official) {
    return words.keep(inquiry.id(), now -> inquiry.answer("", official, now), Refusal.SETTLED, typed, official);
  }

  private ModelAndView refused(Refusal why, Asked asked, Map<String, String> typed, Language language) {
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, asked, typed,
        List.of(new Problem("", "appeals.inquiry.refused." + why)), language);
  }

  /// What somebody wants to do, and with which request.
  private record Asked(Inquiry inquiry, Act act) {}

  private ModelAndView show(HttpStatus status, Asked asked, Map<String, String> typed, List<Problem> problems,
      Language language) {
    return page(status, "appeals/inquiries/act", views.act(asked.act(), asked.inquiry(), typed, problems, language));
  }

  /// What was typed of its answer before, or what is known.
  private Map<String, String> begin(Act act, Inquiry inquiry, Official official) {
    return act == Act.ANSWER ? words.find(inquiry.id(), official).orElse(Map.of()) : views.known(inquiry);
  }

  private Inquiry seen(String number, Official official) {
    return inquiries.find(number).filter(inquiry -> inquiry.seenBy(official))
        .orElseThrow(() -> new NotFound("inquiry"));
  }

  private static Map<String, String> cleaned(Map<String, String> sent) {
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, Typed.text(value)));
    return typed;
  }
}
