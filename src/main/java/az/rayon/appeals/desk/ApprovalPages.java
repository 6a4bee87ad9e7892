package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.ApprovalPage;
import az.rayon.appeals.register.Approvals;
import az.rayon.appeals.register.AskingForApproval;
import az.rayon.appeals.register.FourEyes;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The head says which answers are approved before they go out.
@Controller
@RequestMapping("/desk/appeals/approval")
class ApprovalPages {

  private final Approvals approvals;
  private final AskingForApproval asking;

  ApprovalPages(Approvals approvals, AskingForApproval asking) {
    this.approvals = approvals;
    this.asking = asking;
  }

  @GetMapping
  ModelAndView ask(Official official) {
    maySet(official);
    return show(OK, approvals.get().name(), List.of());
  }

  @PostMapping
  ModelAndView set(@RequestParam(defaultValue = "") String answers, Official official) {
    maySet(official);
    var wanted = Arrays.stream(FourEyes.values()).filter(each -> each.name().equals(answers)).findFirst();
    if (wanted.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, "", List.of(new Problem("answers", "appeals.problem.approval")));
    }
    return switch (asking.want(wanted.get(), official)) {
      case Done(var _) -> redirect("/desk/appeals");
      case Refused(var _) -> throw new AccessDeniedException("does not say what is approved");
    };
  }

  private static void maySet(Official official) {
    if (!FourEyes.maySet(official)) throw new AccessDeniedException("does not say what is approved");
  }

  private static ModelAndView show(HttpStatus status, String answers, List<Problem> problems) {
    return page(status, "appeals/approval", new ApprovalPage(answers, problems));
  }
}
