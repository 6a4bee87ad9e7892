package az.rayon.accounts.own;

import az.rayon.accounts.page.DeskPage;
import az.rayon.accounts.page.MyPage;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.PersonalFields;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import az.rayon.site.Panel;
import az.rayon.site.Panels;
import az.rayon.site.Problem;
import az.rayon.site.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The first pages of who has signed in: their own, and for officials the desk. Both show what other modules have for
/// this reader.
@Controller
class MyPages {

  private final OwnAccount own;
  private final Panels panels;
  private final SignedIn signedIn;

  MyPages(OwnAccount own, Panels panels, SignedIn signedIn) {
    this.own = own;
    this.signedIn = signedIn;
    this.panels = panels;
  }

  @GetMapping("/me")
  ModelAndView mine(Actor actor, HttpServletRequest request) {
    var account = own.get(actor);
    return Pages.page("accounts/me", new MyPage(account.name().spoken(), account.email(), account.kind().name(),
        panels.list(Panel.Slot.MINE, request)));
  }

  /// Whoever is still typing stays signed in by asking for this; the answer is for how many seconds.
  @GetMapping("/me/session")
  ResponseEntity<String> stay(HttpServletRequest request) {
    var left = signedIn.lasting(request).map(lasting -> lasting.left().toSeconds()).orElse(0L);
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).cacheControl(CacheControl.noStore())
        .body(left.toString());
  }

  @GetMapping("/desk")
  ModelAndView desk(Actor.Official official, HttpServletRequest request) {
    var roles = official.roles().stream().sorted().map(Enum::name).toList();
    return Pages.page("accounts/desk", new DeskPage(roles, panels.list(Panel.Slot.DESK, request)));
  }

  @GetMapping("/me/contact")
  ModelAndView contact(Actor actor) {
    var account = own.get(actor);
    return contact(HttpStatus.OK, account, account.name(), account.phone() == null ? "" : account.phone(),
        account.language(), List.of());
  }

  /// Officials keep the name that they were entered with.
  @PostMapping("/me/contact")
  ModelAndView contact(@RequestParam(defaultValue = "") String given, @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String patronymic, @RequestParam(defaultValue = "") String phone,
      @RequestParam Language letters, Actor actor) {
    var account = own.get(actor);
    var name = account.isStaff()
        ? account.name()
        : new Name(PersonalFields.text(given), PersonalFields.text(family),
            PersonalFields.text(patronymic));
    var problems = PersonalFields.problems(name, phone);
    if (!problems.isEmpty()) return contact(HttpStatus.UNPROCESSABLE_CONTENT, account, name, phone, letters, problems);
    own.change(actor, name, letters, PersonalFields.phone(phone));
    return Pages.redirect("/me");
  }

  private static ModelAndView contact(HttpStatus status, Account account, Name name, String phone, Language letters,
      List<Problem> problems) {
    return Pages.page(status, "accounts/contact", new MyPage.Contact(account.isStaff(), name.given(), name.family(),
        name.patronymic(), phone, letters, problems));
  }
}
