package az.rayon.accounts.links;

import az.rayon.accounts.Secret;
import az.rayon.accounts.entering.Doorway;
import az.rayon.accounts.entering.Entering;
import az.rayon.accounts.page.AskPage;
import az.rayon.accounts.page.LinkPage;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.PasswordRules;
import az.rayon.accounts.people.Passwords;
import az.rayon.accounts.sessions.Visit;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A new password by letter, for who has forgotten theirs or was invited and has none yet.
@Controller
class LinkPages {

  private final AskingForLinks asking;
  private final UsingLinks links;
  private final Passwords passwords;
  private final Entering entering;
  private final Doorway doorway;

  LinkPages(AskingForLinks asking, UsingLinks links, Passwords passwords, Entering entering, Doorway doorway) {
    this.asking = asking;
    this.links = links;
    this.passwords = passwords;
    this.entering = entering;
    this.doorway = doorway;
  }

  /// The link was used, has expired, or never was.
  static ModelAndView expired() {
    return Pages.page(HttpStatus.GONE, "accounts/link", new LinkPage("", true, List.of()));
  }

  @GetMapping("/reset")
  ModelAndView ask() {
    return Pages.page("accounts/ask", new AskPage("reset", "", false, List.of()));
  }

  @PostMapping("/reset")
  ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    if (!Email.looksRight(Email.canonical(email)))
      return asked(HttpStatus.UNPROCESSABLE_CONTENT, email,
          new Problem("email", "accounts.email.wrong"));
    if (!asking.reset(email, Visit.of(request)))
      return asked(HttpStatus.TOO_MANY_REQUESTS, email,
          new Problem("", "accounts.ask.often"));
    return Pages.page("accounts/ask", new AskPage("reset", email, true, List.of()));
  }

  @GetMapping("/password/{secret}")
  ModelAndView choose(@PathVariable String secret) {
    return links.find(new Secret(secret)).filter(link -> link.whose() != null)
        .map(_ -> form(HttpStatus.OK, secret, List.of())).orElseGet(LinkPages::expired);
  }

  @PostMapping("/password/{secret}")
  ModelAndView choose(@PathVariable String secret, @RequestParam(defaultValue = "") String password,
      HttpServletRequest request, HttpServletResponse response) {
    var email = links.find(new Secret(secret)).filter(link -> link.whose() != null).flatMap(links::findEmail);
    if (email.isEmpty()) return expired();
    var broken = PasswordRules.broken(password, email.get());
    if (broken.isPresent())
      return form(HttpStatus.UNPROCESSABLE_CONTENT, secret,
          List.of(new Problem("password", "accounts.password." + broken.get())));
    var hash = passwords.hash(password);
    if (hash.isEmpty())
      return form(HttpStatus.SERVICE_UNAVAILABLE, secret,
          List.of(new Problem("", "accounts.signIn.busy")));
    return links.choosePassword(new Secret(secret), hash.get())
        .map(account -> doorway.enter(entering.afterPassword(account, Visit.of(request).device()), "", request,
            response))
        .orElseGet(LinkPages::expired);
  }

  private static ModelAndView asked(HttpStatus status, String email, Problem problem) {
    return Pages.page(status, "accounts/ask", new AskPage("reset", email, false, List.of(problem)));
  }

  private static ModelAndView form(HttpStatus status, String secret, List<Problem> problems) {
    return Pages.page(status, "accounts/link", new LinkPage(secret, false, problems));
  }
}
