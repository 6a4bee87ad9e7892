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
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
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

  CasePages(Inquiries inquiries, Acting acting, CaseViews views) {
    this.inquiries = inquiries;
    this.acting = acting;
    this.views = views;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    return page("appeals/inquiries/case", views.of(seen(number, official), official, language));
  }

  @GetMapping("/{act:" + Act.WORDS + "}")
  ModelAndView ask(@PathVariable String number, @PathVariable String act, Official official, Language language) {
    var inquiry = seen(number, official);
    return page(OK, "appeals/inquiries/act", views.act(Act.of(act), inquiry, views.known(inquiry), List.of(),
        language));
  }

  @PostMapping("/{act:" + Act.WORDS + "}")
  ModelAndView act(@PathVariable String number, @PathVariable String act, @RequestParam Map<String, String> sent,
      Official official, Language language) {
    var inquiry = seen(number, official);
    var typed = cleaned(sent);
    var verb = Act.of(act);
    var problems = acting.problems(verb, typed);
    if (!problems.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/inquiries/act",
          views.act(verb, inquiry, typed, problems, language));
    }
    try {
      return switch (acting.act(verb, number, typed, official)) {
        case Done(var done) -> redirect(done.seenBy(official) ? "/desk/inquiries/" + number : "/desk/inquiries");
        case Refused(var why) -> page(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, "appeals/inquiries/act",
            views.act(verb, inquiry, typed, List.of(new Problem("", "appeals.inquiry.refused." + why)), language));
      };
    } catch (OptimisticLockingFailureException e) {
      return page(CONFLICT, "appeals/inquiries/act", views.act(verb, seen(number, official), typed,
          List.of(new Problem("", "appeals.inquiry.refused.faster")), language));
    }
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
