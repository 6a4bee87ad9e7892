package az.rayon.accounts.keeping;

import az.rayon.accounts.keeping.KeepingAccounts.Invited;
import az.rayon.accounts.keeping.KeepingAccounts.Refusal;
import az.rayon.accounts.page.InvitePage;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Name;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Email;
import az.rayon.accounts.people.LettersOut;
import az.rayon.accounts.people.PersonalFields;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The administrator lets somebody in: an official, or a delegate of an organisation.
@Controller
class InvitePages {

  private final KeepingAccounts keeping;
  private final Places places;
  private final LettersOut letters;

  InvitePages(KeepingAccounts keeping, Places places, LettersOut letters) {
    this.keeping = keeping;
    this.places = places;
    this.letters = letters;
  }

  @GetMapping("/desk/accounts/new")
  ModelAndView show(@ModelAttribute Invitee typed, Language language, Official official) {
    if (!official.is(Role.ADMIN)) throw new AccessDeniedException("accounts");
    return form(HttpStatus.OK, typed, new DateFields(null, null, null), language, List.of());
  }

  @PostMapping("/desk/accounts/new")
  ModelAndView invite(@ModelAttribute Invitee typed, DateFields until, Language language, Official official) {
    var problems = problems(typed, until);
    if (!problems.isEmpty()) return form(HttpStatus.UNPROCESSABLE_CONTENT, typed, until, language, problems);
    var person = new Invited(typed.email(), typed.name(), typed.letters(), typed.standing(),
        until.text().date().orElse(null));
    return switch (keeping.invite(person, official)) {
      case Done<Account, Refusal>(var account) -> Pages.redirect("/desk/accounts/" + account.id());
      case Refused<Account, Refusal>(var why) -> form(
          why == Refusal.NOT_ADMIN ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT, typed, until, language,
          List.of(new Problem(why == Refusal.EMAIL_TAKEN ? "email" : "", "accounts.refused." + why)));
    };
  }

  private static List<Problem> problems(Invitee typed, DateFields until) {
    var problems = new ArrayList<Problem>();
    if (!Email.looksRight(Email.canonical(typed.email()))) problems.add(new Problem("email", "accounts.email.wrong"));
    problems.addAll(PersonalFields.problems(typed.name(), ""));
    if (typed.isDelegate() && typed.organisation() == null) {
      problems.add(new Problem("organisation", "accounts.organisation.empty"));
    }
    if (!typed.isDelegate() && typed.unit() == null) problems.add(new Problem("unit", "accounts.unit.empty"));
    if (!until.text().isEmpty() && until.text().date().isEmpty()) {
      problems.add(new Problem("until", "accounts.until.wrong"));
    }
    return problems;
  }

  private ModelAndView form(HttpStatus status, Invitee typed, DateFields until, Language language,
      List<Problem> problems) {
    return Pages.page(status, "accounts/invite", new InvitePage(typed.kind(), typed.email(), typed.given(),
        typed.family(), typed.patronymic(), typed.letters(), text(typed.unit()), text(typed.organisation()),
        typed.roles().stream().map(Role::name).collect(Collectors.toSet()), until.text(), places.units(language),
        places.organisations(language), !letters.leave(), problems));
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  /// What stands in the form's fields.
  record Invitee(String kind, String email, String given, String family, String patronymic, Language letters,
      @Nullable UUID unit, @Nullable UUID organisation, Set<Role> roles) {

    Invitee {
      kind = "DELEGATE".equals(kind) ? kind : "OFFICIAL";
      email = PersonalFields.text(email);
      given = PersonalFields.text(given);
      family = PersonalFields.text(family);
      patronymic = PersonalFields.text(patronymic);
      letters = letters == null ? Language.AZ : letters;
      roles = roles == null ? Set.of() : roles;
    }

    boolean isDelegate() {
      return kind.equals("DELEGATE");
    }

    Name name() {
      return new Name(given, family, patronymic);
    }

    Standing standing() {
      return isDelegate()
          ? new Standing.Delegate(Objects.requireNonNull(organisation))
          : new Standing.Official(Objects.requireNonNull(unit), roles);
    }
  }
}
