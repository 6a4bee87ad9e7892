package az.rayon.accounts.links;

import az.rayon.accounts.Secret;
import az.rayon.accounts.entering.Doorway;
import az.rayon.accounts.entering.Entering;
import az.rayon.accounts.links.UsingLinks.Newcomer;
import az.rayon.accounts.page.AskPage;
import az.rayon.accounts.page.JoinPage;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.PasswordRules;
import az.rayon.accounts.people.Passwords;
import az.rayon.accounts.people.PersonalFields;
import az.rayon.accounts.sessions.Visit;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A person opens an account: first the address, which has to be theirs, and only then everything else. So nobody can
/// prepare an account in another's name.
@Controller
class JoinPages {

  private final AskingForLinks asking;
  private final UsingLinks links;
  private final Passwords passwords;
  private final Entering entering;
  private final Doorway doorway;

  JoinPages(AskingForLinks asking, UsingLinks links, Passwords passwords, Entering entering, Doorway doorway) {
    this.asking = asking;
    this.links = links;
    this.passwords = passwords;
    this.entering = entering;
    this.doorway = doorway;
  }

  @GetMapping("/register")
  ModelAndView ask() {
    return Pages.page("accounts/ask", new AskPage("register", "", false, List.of()));
  }

  @PostMapping("/register")
  ModelAndView ask(@RequestParam(defaultValue = "") String email, Language language, HttpServletRequest request) {
    if (!Email.looksRight(Email.canonical(email)))
      return asked(HttpStatus.UNPROCESSABLE_CONTENT, email,
          new Problem("email", "accounts.email.wrong"));
    if (!asking.register(email, language, Visit.of(request)))
      return asked(HttpStatus.TOO_MANY_REQUESTS, email,
          new Problem("", "accounts.ask.often"));
    return Pages.page("accounts/ask", new AskPage("register", email, true, List.of()));
  }

  @GetMapping("/register/{secret}")
  ModelAndView begin(@PathVariable String secret) {
    return links.find(new Secret(secret)).filter(JoinPages::begins)
        .map(link -> Pages.page("accounts/join", page(secret, link, Joining.EMPTY, List.of())))
        .orElseGet(LinkPages::expired);
  }

  @PostMapping("/register/{secret}")
  ModelAndView begin(@PathVariable String secret, @ModelAttribute Joining typed, Language language,
      HttpServletRequest request, HttpServletResponse response) {
    var link = links.find(new Secret(secret)).filter(JoinPages::begins);
    if (link.isEmpty()) return LinkPages.expired();
    var email = link.get() instanceof Link.Register(var known) ? known : typed.email();
    var problems = problems(typed, email);
    if (!problems.isEmpty()) return form(HttpStatus.UNPROCESSABLE_CONTENT, secret, link.get(), typed, problems);
    var hash = passwords.hash(typed.password());
    if (hash.isEmpty())
      return form(HttpStatus.SERVICE_UNAVAILABLE, secret, link.get(), typed,
          List.of(new Problem("", "accounts.signIn.busy")));
    var newcomer = new Newcomer(email, typed.name(), typed.telephone(), language);
    return links.begin(new Secret(secret), newcomer, hash.get())
        .map(account -> doorway.enter(entering.afterPassword(account, Visit.of(request).device()), "", request,
            response))
        .orElseGet(LinkPages::expired);
  }

  private static boolean begins(Link link) {
    return link instanceof Link.Register || link instanceof Link.FirstAdmin;
  }

  private static List<Problem> problems(Joining typed, String email) {
    var problems = new ArrayList<Problem>();
    if (!Email.looksRight(Email.canonical(email))) problems.add(new Problem("email", "accounts.email.wrong"));
    problems.addAll(PersonalFields.problems(typed.name(), typed.phone()));
    PasswordRules.broken(typed.password(), email)
        .ifPresent(rule -> problems.add(new Problem("password", "accounts.password." + rule)));
    return problems;
  }

  private static ModelAndView asked(HttpStatus status, String email, Problem problem) {
    return Pages.page(status, "accounts/ask", new AskPage("register", email, false, List.of(problem)));
  }

  private static ModelAndView form(HttpStatus status, String secret, Link link, Joining typed, List<Problem> problems) {
    return Pages.page(status, "accounts/join", page(secret, link, typed, problems));
  }

  private static JoinPage page(String secret, Link link, Joining typed, List<Problem> problems) {
    var email = link instanceof Link.Register(var known) ? known : typed.email();
    return new JoinPage(secret, link instanceof Link.FirstAdmin, email, typed.given(), typed.family(),
        typed.patronymic(), typed.phone(), problems);
  }

  /// What stands in the form's fields.
  record Joining(String email, String given, String family, String patronymic, String phone, String password) {

    static final Joining EMPTY = new Joining("", "", "", "", "", "");

    Joining {
      email = PersonalFields.text(email);
      given = PersonalFields.text(given);
      family = PersonalFields.text(family);
      patronymic = PersonalFields.text(patronymic);
      phone = PersonalFields.text(phone);
      password = password == null ? "" : password;
    }

    Name name() {
      return new Name(given, family, patronymic);
    }

    @Nullable
    String telephone() {
      return PersonalFields.phone(phone);
    }
  }
}
