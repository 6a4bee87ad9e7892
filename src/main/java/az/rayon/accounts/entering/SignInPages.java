package az.rayon.accounts.entering;

import az.rayon.accounts.drafts.KeptPages;
import az.rayon.accounts.page.SignInPage;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.sample.SampleAccounts;
import az.rayon.accounts.sessions.Visit;
import az.rayon.kernel.Actor;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// In and out.
@Controller
class SignInPages {

  private final SigningIn signingIn;
  private final Doorway doorway;
  private final SampleAccounts samples;

  SignInPages(SigningIn signingIn, Doorway doorway, SampleAccounts samples) {
    this.signingIn = signingIn;
    this.doorway = doorway;
    this.samples = samples;
  }

  @GetMapping("/sign-in")
  ModelAndView show(@RequestParam(defaultValue = "") String next, Actor actor) {
    if (!(actor instanceof Actor.Visitor)) return Pages.redirect(Doorway.onward(actor, Next.read(next)));
    return form(HttpStatus.OK, "", next, List.of());
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
    var missing = missing(email, password);
    if (!missing.isEmpty()) return form(HttpStatus.UNPROCESSABLE_CONTENT, email, next, missing);
    var entry = signingIn.signIn(email, password, Visit.of(request));
    return switch (entry) {
      case Entry.Open _,Entry.Halfway _ -> doorway.enter(entry, Next.read(next), request, response);
      case Entry.Wrong() -> form(HttpStatus.UNPROCESSABLE_CONTENT, email, next,
          List.of(new Problem("email", "accounts.signIn.wrong")));
      case Entry.Locked(var until) -> form(HttpStatus.TOO_MANY_REQUESTS, email, next,
          List.of(new Problem("", "accounts.signIn.locked", doorway.minutesTo(until))));
      case Entry.Busy() -> form(HttpStatus.SERVICE_UNAVAILABLE, email, next,
          List.of(new Problem("", "accounts.signIn.busy")));
    };
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    doorway.out(request, response);
    return Pages.redirect("");
  }

  private static List<Problem> missing(String email, String password) {
    var problems = new ArrayList<Problem>();
    if (!Email.looksRight(Email.canonical(email))) problems.add(new Problem("email", "accounts.email.wrong"));
    if (password.isEmpty()) problems.add(new Problem("password", "accounts.password.empty"));
    return problems;
  }

  private ModelAndView form(HttpStatus status, String email, String next, List<Problem> problems) {
    var safe = Next.read(next);
    return Pages.page(status, "accounts/sign-in",
        new SignInPage(email, safe, safe.startsWith(KeptPages.PATH), samples.shown(),
            SampleAccounts.PASSWORD, problems));
  }
}
