package az.rayon.accounts.own;

import az.rayon.accounts.entering.Doorway;
import az.rayon.accounts.entering.Proving;
import az.rayon.accounts.entering.Proving.Unproved;
import az.rayon.accounts.page.CodePage;
import az.rayon.accounts.page.SecurityPage;
import az.rayon.accounts.people.PasswordRules;
import az.rayon.accounts.people.Passwords;
import az.rayon.accounts.secondstep.ChangingSecondSteps;
import az.rayon.kernel.Actor;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Password, second step and the places where one is signed in.
@Controller
class SecurityPages {

  private final OwnAccount own;
  private final OwnSessions sessions;
  private final Passwords passwords;
  private final ChangingSecondSteps steps;
  private final Proving proving;
  private final Doorway doorway;

  SecurityPages(OwnAccount own, OwnSessions sessions, Passwords passwords, ChangingSecondSteps steps,
      Proving proving, Doorway doorway) {
    this.own = own;
    this.sessions = sessions;
    this.passwords = passwords;
    this.steps = steps;
    this.proving = proving;
    this.doorway = doorway;
  }

  @GetMapping("/me/security")
  ModelAndView show(Actor actor, HttpServletRequest request) {
    return page(HttpStatus.OK, actor, request, List.of());
  }

  /// All sessions end, and this browser gets a new one.
  @PostMapping("/me/security/password")
  ModelAndView password(@RequestParam(defaultValue = "") String oldPassword,
      @RequestParam(defaultValue = "") String newPassword, Actor actor, HttpServletRequest request,
      HttpServletResponse response) {
    var account = own.get(actor);
    var unproved = proving.ask(account, oldPassword, "oldPassword");
    if (unproved.isPresent()) return page(unproved.get(), actor, request);
    var broken = PasswordRules.broken(newPassword, account.email());
    if (broken.isPresent())
      return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, request,
          List.of(new Problem("newPassword", "accounts.password." + broken.get())));
    return passwords.hash(newPassword).map(hash -> own.changePassword(account, hash))
        .map(changed -> doorway.enter(sessions.again(changed, request), "/me/security", request, response))
        .orElseGet(() -> page(HttpStatus.SERVICE_UNAVAILABLE, actor, request,
            List.of(new Problem("", "accounts.signIn.busy"))));
  }

  @PostMapping("/me/security/sessions")
  ModelAndView endSession(@RequestParam UUID session, Actor actor) {
    sessions.end(actor, session);
    return Pages.redirect("/me/security");
  }

  @PostMapping("/me/security/others")
  ModelAndView endOthers(Actor actor, HttpServletRequest request) {
    sessions.endOthers(actor, request);
    return Pages.redirect("/me/security");
  }

  @PostMapping("/me/security/paper")
  ModelAndView renewPaper(@RequestParam(defaultValue = "") String password, Actor.Official official,
      HttpServletRequest request) {
    var account = own.get(official);
    var unproved = proving.ask(account, password, "password");
    if (unproved.isPresent()) return page(unproved.get(), official, request);
    return Pages.page("accounts/paper", new CodePage.Paper(steps.renewPaper(account), "/me/security"));
  }

  private ModelAndView page(Unproved why, Actor actor, HttpServletRequest request) {
    return page(why.status(), actor, request, List.of(why.problem()));
  }

  private ModelAndView page(HttpStatus status, Actor actor, HttpServletRequest request, List<Problem> problems) {
    var account = own.get(actor);
    return Pages.page(status, "accounts/security", new SecurityPage(account.email(), account.isStaff(),
        account.totp() != null, sessions.countPaper(actor), sessions.list(actor, request), problems));
  }
}
