package az.rayon.accounts.secondstep;

import az.rayon.accounts.entering.Doorway;
import az.rayon.accounts.entering.Entering;
import az.rayon.accounts.entering.Next;
import az.rayon.accounts.entering.Proving;
import az.rayon.accounts.page.CodePage;
import az.rayon.accounts.page.SetUpPage;
import az.rayon.accounts.sessions.Session;
import az.rayon.accounts.sessions.SessionContexts;
import az.rayon.accounts.sessions.Visit;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Between the password and the door: the code, or for who has none yet, how to get one.
@Controller
class SecondStepPages {

  private final SessionContexts sessions;
  private final SecondSteps steps;
  private final ChangingSecondSteps changing;
  private final Proving proving;
  private final Entering entering;
  private final Doorway doorway;

  SecondStepPages(SessionContexts sessions, SecondSteps steps, ChangingSecondSteps changing,
      Proving proving, Entering entering, Doorway doorway) {
    this.sessions = sessions;
    this.steps = steps;
    this.changing = changing;
    this.proving = proving;
    this.entering = entering;
    this.doorway = doorway;
  }

  @GetMapping("/sign-in/code")
  ModelAndView ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
    return sessions.find(request).isEmpty() ? again(next) : code(HttpStatus.OK, next, List.of());
  }

  @PostMapping("/sign-in/code")
  ModelAndView check(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String next,
      HttpServletRequest request, HttpServletResponse response) {
    var session = sessions.find(request).filter(half -> !half.isWhole());
    if (session.isEmpty()) return again(next);
    var account = changing.account(session.get());
    return switch (steps.check(account, code)) {
      case SecondSteps.Check.Right() -> doorway.enter(entering.afterAll(account, Visit.of(request).device()),
          Next.read(next), request, response);
      case SecondSteps.Check.Wrong() -> code(HttpStatus.UNPROCESSABLE_CONTENT, next,
          List.of(new Problem("code", "accounts.code.wrong")));
      case SecondSteps.Check.Locked(var until) -> code(HttpStatus.TOO_MANY_REQUESTS, next,
          List.of(new Problem("", "accounts.code.locked", doorway.minutesTo(until))));
    };
  }

  @GetMapping("/sign-in/set-up")
  ModelAndView setUp(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
    var session = sessions.find(request).filter(this::mayEnrol);
    return session.isEmpty() ? again(next) : setUp(HttpStatus.OK, session.get(), next, List.of());
  }

  /// Shows the codes for paper on the way; the button under them leads on. Who is in already shows the password again.
  @PostMapping("/sign-in/set-up")
  ModelAndView setUp(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
    var found = sessions.find(request).filter(this::mayEnrol);
    if (found.isEmpty()) return again(next);
    var session = found.get();
    var unproved = session.isWhole()
        ? proving.ask(changing.account(session), password, "password")
        : Optional.<Proving.Unproved>empty();
    if (unproved.isPresent()) {
      return setUp(unproved.get().status(), session, next, List.of(unproved.get().problem()));
    }
    var paper = changing.confirm(session, code);
    if (paper.isEmpty())
      return setUp(HttpStatus.UNPROCESSABLE_CONTENT, session, next,
          List.of(new Problem("code", "accounts.code.wrong")));
    var account = changing.account(session);
    var onward = Doorway.onward(account.actor(), Next.read(next));
    doorway.enter(entering.afterAll(account, Visit.of(request).device()), onward, request, response);
    return Pages.page("accounts/paper", new CodePage.Paper(paper.get(), onward));
  }

  /// Half-way in, only who has no second key yet: a stolen password must not replace the key.
  private boolean mayEnrol(Session session) {
    return session.isWhole() || changing.account(session).totp() == null;
  }

  private static ModelAndView again(String next) {
    return Pages.redirect(Next.after("/sign-in", Next.read(next)));
  }

  private static ModelAndView code(HttpStatus status, String next, List<Problem> problems) {
    return Pages.page(status, "accounts/code", new CodePage(Next.read(next), problems));
  }

  private ModelAndView setUp(HttpStatus status, Session session, String next, List<Problem> problems) {
    var key = changing.offer(session);
    var square = Square.of(Authenticators.address(key, changing.account(session).email()));
    return Pages.page(status, "accounts/set-up", new SetUpPage(Next.read(next), square.size(), square.path(),
        Totp.base32(key).replaceAll("(.{4})(?=.)", "$1 "), session.isWhole(), problems));
  }
}
