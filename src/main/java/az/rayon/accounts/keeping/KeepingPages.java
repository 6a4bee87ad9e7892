package az.rayon.accounts.keeping;

import az.rayon.accounts.keeping.KeepingAccounts.Refusal;
import az.rayon.accounts.people.Account;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the administrator changes in one account.
@Controller
@RequestMapping("/desk/accounts/{id}")
class KeepingPages {

  private final KeepingAccounts keeping;
  private final EndingAccounts ending;
  private final AccountsPages pages;

  KeepingPages(KeepingAccounts keeping, EndingAccounts ending, AccountsPages pages) {
    this.keeping = keeping;
    this.ending = ending;
    this.pages = pages;
  }

  @PostMapping("/roles")
  ModelAndView entrust(@PathVariable UUID id, @RequestParam UUID unit,
      @RequestParam(defaultValue = "") Set<Role> roles, DateFields until, Language language, Official official) {
    if (!until.text().isEmpty() && until.text().date().isEmpty())
      return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, id,
          language, official, List.of(new Problem("until", "accounts.until.wrong")));
    return told(keeping.entrust(id, unit, roles, until.text().date().orElse(null), official), id, language, official);
  }

  @PostMapping("/unlock")
  ModelAndView unlock(@PathVariable UUID id, Language language, Official official) {
    return told(keeping.unlock(id, official), id, language, official);
  }

  @PostMapping("/second-step")
  ModelAndView secondStep(@PathVariable UUID id, Language language, Official official) {
    return told(keeping.takeSecondStepAway(id, official), id, language, official);
  }

  @PostMapping("/invitation")
  ModelAndView invitation(@PathVariable UUID id, Language language, Official official) {
    return told(keeping.inviteAgain(id, official), id, language, official);
  }

  @PostMapping("/end")
  ModelAndView end(@PathVariable UUID id, Language language, Official official) {
    return told(ending.end(id, official), id, language, official);
  }

  private ModelAndView told(Outcome<Account, Refusal> outcome, UUID id, Language language, Official official) {
    return switch (outcome) {
      case Done<Account, Refusal> _ -> Pages.redirect("/desk/accounts/" + id);
      case Refused<Account, Refusal>(var why) -> pages.show(
          why == Refusal.NOT_ADMIN ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT, id, language, official,
          List.of(new Problem("", "accounts.refused." + why)));
    };
  }
}
