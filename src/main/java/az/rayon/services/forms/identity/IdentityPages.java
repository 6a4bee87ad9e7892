package az.rayon.services.forms.identity;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import az.rayon.services.forms.page.IdentityPage;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the counter says that it has seen the identity card of whoever has an account.
@Controller
@RequestMapping(IdentityPages.PATH)
class IdentityPages {

  static final String PATH = "/desk/identities";
  private static final int LONGEST_NAME = 200;

  private final Profiles profiles;
  private final ConfirmingIdentities confirming;

  IdentityPages(Profiles profiles, ConfirmingIdentities confirming) {
    this.profiles = profiles;
    this.confirming = confirming;
  }

  @Configuration(proxyBeanMethods = false)
  static class Menu {

    @Bean
    MenuItem identities() {
      return new MenuItem(Place.DESK_SERVICES, 25, "services.identity.title", PATH, IdentityPages::may);
    }
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "false") boolean confirmed, Official official) {
    allow(official);
    return page("services/forms/identity", new IdentityPage(Map.of(), confirmed, List.of()));
  }

  @PostMapping
  ModelAndView confirm(@RequestParam Map<String, String> typed, Official official) {
    allow(official);
    var fin = Typed.fin(typed.getOrDefault("fin", ""));
    var name = Typed.line(typed.getOrDefault("name", ""));
    var account = profiles.findByEmail(Typed.line(typed.getOrDefault("email", "")));
    var problems = problems(account, fin, name);
    if (account.isEmpty() || !problems.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "services/forms/identity", new IdentityPage(typed, false, problems));
    }
    return switch (confirming.confirm(new Identity(account.get().id(), fin, name), official)) {
      case Done(var _) -> redirect(PATH + "?confirmed=true");
      case Refused(var why) -> page(CONFLICT, "services/forms/identity", new IdentityPage(typed, false,
          List.of(new Problem("fin", "services.identity.refused." + why))));
    };
  }

  private static List<Problem> problems(Optional<Profile> account, String fin, String name) {
    var problems = new ArrayList<Problem>();
    if (account.isEmpty()) problems.add(new Problem("email", "services.certificates.order.email.unknown"));
    if (!Typed.isFin(fin)) problems.add(new Problem("fin", "services.certificates.fault.FIN"));
    if (name.isEmpty()) problems.add(new Problem("name", "services.identity.name.none"));
    if (Typed.length(name) > LONGEST_NAME) problems.add(new Problem("name", "services.certificates.fault.TOO_LONG"));
    return problems;
  }

  /// Those before whom people stand.
  private static boolean may(Actor by) {
    return Stream.of(Role.REPRESENTATIVE, Role.REGISTRAR, Role.EXECUTOR).anyMatch(by::holds);
  }

  private static void allow(Official official) {
    if (!may(official)) throw new AccessDeniedException("sees nobody's identity card");
  }
}
