package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.appeals.inquiries.AskingInquiries;
import az.rayon.appeals.inquiries.TurningAppeals;
import az.rayon.appeals.page.Seen;
import az.rayon.appeals.page.TurnPage;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The registrar says of an appeal that it asks for information, and sees first what that means.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}/inquiry")
class TurnPages {

  private final Appeals appeals;
  private final Views views;
  private final TurningAppeals turning;
  private final AskingInquiries asking;

  TurnPages(Appeals appeals, Views views, TurningAppeals turning, AskingInquiries asking) {
    this.appeals = appeals;
    this.views = views;
    this.turning = turning;
    this.asking = asking;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String number, Official official, Language language) {
    var appeal = seen(number, official);
    if (!official.is(Role.REGISTRAR)) throw new AccessDeniedException("does not register");
    return show(OK, appeal, Map.of(), List.of(), language);
  }

  /// Pressed twice, it leads to the one request that it made.
  @PostMapping
  ModelAndView turn(@PathVariable String number, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var appeal = seen(number, official);
    var made = asking.submitted(appeal.filing().submission());
    if (made.isPresent()) return redirect("/desk/inquiries/" + made.get().number());
    try {
      return switch (turning.turn(number, Typed.version(typed), official)) {
        case Done(var inquiry) -> redirect("/desk/inquiries/" + inquiry.number());
        case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, appeal, typed,
            List.of(new Problem("", "appeals.refused." + why)), language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, seen(number, official), typed, List.of(new Problem("", "appeals.refused.faster")),
          language);
    }
  }

  private Appeal seen(String number, Official official) {
    return appeals.find(number).filter(appeal -> appeal.seenBy(official)).orElseThrow(() -> new NotFound("appeal"));
  }

  private ModelAndView show(HttpStatus status, Appeal appeal, Map<String, String> typed, List<Problem> problems,
      Language language) {
    var view = views.forStaff(appeal, language);
    return page(status, "appeals/inquiries/turn",
        new TurnPage(view, Seen.of(appeal.version(), view.steps(), typed, problems), problems));
  }
}
