package az.rayon.notifications;

import az.rayon.database.Settings;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import az.rayon.notifications.page.LettersPage;
import az.rayon.notifications.page.ShownPage;
import az.rayon.site.Pages;
import az.rayon.site.page.Paging;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What waits and what failed, for the administrator; and in the demonstration, the letters themselves for everybody.
@Controller
class LettersPages {

  private final LetterLists lists;
  private final TryingAgain again;
  private final List<Carrier> carriers;
  private final boolean demo;

  LettersPages(LetterLists lists, TryingAgain again, List<Carrier> carriers, Settings settings) {
    this.lists = lists;
    this.again = again;
    this.carriers = carriers;
    this.demo = settings.demo();
  }

  @GetMapping("/desk/letters")
  ModelAndView desk(@RequestParam(defaultValue = "1") int page, Official official) {
    if (!official.is(Role.ADMIN) && !official.is(Role.AUDITOR)) throw new AccessDeniedException("letters");
    var paging = Paging.of(page, lists.countTroubled());
    var lines = carriers.stream().map(carrier -> lists.line(carrier.channel(), carrier.isConnected())).toList();
    return Pages.page("notifications/letters",
        new LettersPage(demo, lines, lists.listTroubled(paging), paging, official.is(Role.ADMIN)));
  }

  @PostMapping("/desk/letters/{id}/again")
  ModelAndView again(@PathVariable UUID id, Official official) {
    if (!official.is(Role.ADMIN)) throw new AccessDeniedException("letters");
    again.tryAgain(id, official);
    return Pages.redirect("/desk/letters");
  }

  @GetMapping("/letters")
  ModelAndView shown(@RequestParam(defaultValue = "1") int page) {
    if (!demo) throw new NotFound("page");
    var paging = Paging.of(page, lists.countShown());
    return Pages.page("notifications/shown", new ShownPage(lists.listShown(paging), paging));
  }
}
