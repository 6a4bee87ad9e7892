package az.rayon.accounts.keeping;

import az.rayon.accounts.page.AccountPage;
import az.rayon.accounts.page.AccountsPage;
import az.rayon.accounts.people.Account;
import az.rayon.accounts.people.Account.Standing;
import az.rayon.accounts.people.Accounts;
import az.rayon.accounts.people.LettersOut;
import az.rayon.accounts.people.Lockouts;
import az.rayon.accounts.people.Lockouts.Door;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who may sign in, for administrators, and for auditors to look at.
@Controller
class AccountsPages {

  private final AccountList list;
  private final Accounts accounts;
  private final Lockouts lockouts;
  private final Places places;
  private final LettersOut letters;
  private final Clock clock;

  AccountsPages(AccountList list, Accounts accounts, Lockouts lockouts, Places places, LettersOut letters,
      Clock clock) {
    this.list = list;
    this.accounts = accounts;
    this.lockouts = lockouts;
    this.places = places;
    this.letters = letters;
    this.clock = clock;
  }

  @GetMapping("/desk/accounts")
  ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page, Official official) {
    mayRead(official);
    var folded = Azerbaijani.fold(q.strip());
    var paging = Paging.of(page, list.count(folded, kind));
    return Pages.page("accounts/accounts", new AccountsPage(q, kind, paging.total(),
        list.list(folded, kind, paging, LocalDate.now(clock)), paging, official.is(Role.ADMIN)));
  }

  @GetMapping("/desk/accounts/{id}")
  ModelAndView show(@PathVariable UUID id, Language language, Official official) {
    mayRead(official);
    return show(HttpStatus.OK, id, language, official, List.of());
  }

  ModelAndView show(HttpStatus status, UUID id, Language language, Official official, List<Problem> problems) {
    var account = accounts.get(id, LocalDate.now(clock));
    var unit = account.standing() instanceof Standing.Official(var own, _) ? own.toString() : "";
    var place = switch (account.standing()) {
      case Standing.Citizen() -> "";
      case Standing.Delegate(var organisation) -> places.name(organisation, language);
      case Standing.Official(var own, _) -> places.name(own, language);
    };
    var locked = lockouts.lockedUntil(Door.ACCOUNT, account.email(), clock.instant())
        .or(() -> lockouts.lockedUntil(Door.CODE, account.id().toString(), clock.instant())).orElse(null);
    return Pages.page(status, "accounts/account", new AccountPage(id.toString(), account.name().spoken(),
        account.email(), account.kind().name(), account.state().name(), place, unit, roles(account),
        places.units(language), account.totp() != null, locked, list.listRoles(id), official.is(Role.ADMIN),
        account.state() == Account.State.INVITED && !letters.leave(), problems));
  }

  static Set<String> roles(Account account) {
    return account.standing() instanceof Standing.Official(_, var roles)
        ? roles.stream().map(Role::name).collect(Collectors.toSet())
        : Set.of();
  }

  /// The list of all people is nobody's but the administrator's and the auditor's.
  private static void mayRead(Official official) {
    if (!official.is(Role.ADMIN) && !official.is(Role.AUDITOR)) throw new AccessDeniedException("accounts");
  }
}
