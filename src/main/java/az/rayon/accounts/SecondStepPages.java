package az.rayon.accounts;

import az.rayon.accounts.page.CodePage;
import az.rayon.accounts.page.SetUpPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private final Accounts accounts;
  private final Entering entering;
  private final Doorway doorway;
  private final Clock clock;

  SecondStepPages(SessionContexts sessions, SecondSteps steps, Accounts accounts, Entering entering, Doorway doorway,
      Clock clock) {
    this.sessions = sessions;
    this.steps = steps;
    this.accounts = accounts;
    this.entering = entering;
    this.doorway = doorway;
    this.clock = clock;
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
    var account = account(session.get());
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

  /// Shows the codes for paper on the way; the button under them leads on.
  @PostMapping("/sign-in/set-up")
  ModelAndView setUp(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String next,
      HttpServletRequest request, HttpServletResponse response) {
    var session = sessions.find(request).filter(this::mayEnrol);
    if (session.isEmpty()) return again(next);
    var paper = steps.confirm(session.get(), code);
    if (paper.isEmpty())
      return setUp(HttpStatus.UNPROCESSABLE_CONTENT, session.get(), next,
          List.of(new Problem("code", "accounts.code.wrong")));
    var account = account(session.get());
    var onward = Doorway.onward(account.actor(), Next.read(next));
    doorway.enter(entering.afterAll(account, Visit.of(request).device()), onward, request, response);
    return Pages.page("accounts/paper", new CodePage.Paper(paper.get(), onward));
  }

  /// Half-way in, only who has no second key yet: a stolen password must not replace the key.
  private boolean mayEnrol(Session session) {
    return session.isWhole() || account(session).totp() == null;
  }

  private Account account(Session session) {
    return accounts.get(session.account(), LocalDate.now(clock));
  }

  private static ModelAndView again(String next) {
    return Pages.redirect(Next.after("/sign-in", Next.read(next)));
  }

  private static ModelAndView code(HttpStatus status, String next, List<Problem> problems) {
    return Pages.page(status, "accounts/code", new CodePage(Next.read(next), problems));
  }

  private ModelAndView setUp(HttpStatus status, Session session, String next, List<Problem> problems) {
    var key = steps.offer(session);
    var square = Square.of(Authenticators.address(key, account(session).email()));
    return Pages.page(status, "accounts/set-up", new SetUpPage(Next.read(next), square.size(), square.path(),
        Totp.base32(key).replaceAll("(.{4})(?=.)", "$1 "), problems));
  }
}
