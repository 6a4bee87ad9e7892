package az.rayon.services.housing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Guesses;
import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.services.housing.page.EntryView;
import az.rayon.services.housing.page.OwnPage;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The household looks at its own place and the whole history of it: by its account, or by the number in the queue and
/// the FİN. A number that does not exist and a wrong FİN are answered alike, and guessing is slowed down.
@Controller
@RequestMapping("/housing/own")
class OwnPages {

  private static final int LONGEST_TYPED = 40;

  private final Entries entries;
  private final EntryViews views;
  private final KeepingQueue keeping;
  private final Guesses guesses;

  OwnPages(Entries entries, EntryViews views, KeepingQueue keeping, Guesses guesses) {
    this.entries = entries;
    this.views = views;
    this.keeping = keeping;
    this.guesses = guesses;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number, Actor actor, Language language) {
    var own = actor instanceof Citizen(var account) ? entries.listOfAccount(account) : List.<Entry>of();
    return show(OK, cut(Typed.line(number)),
        own.stream().map(entry -> views.forHousehold(entry, language)).toList(), List.of());
  }

  @PostMapping
  ModelAndView find(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String fin,
      HttpServletRequest request, Language language) {
    var typed = cut(Typed.number(Typed.line(number)));
    var folded = Typed.fin(Typed.line(fin));
    var problems = problems(typed, folded);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, typed, List.of(), problems);
    var found = guesses.guess("housing:" + typed, request.getRemoteAddr(),
        () -> entries.find(typed).filter(entry -> entry.household().fin().equals(folded)));
    return switch (found) {
      case Guesses.Right<Entry>(var entry) -> show(OK, typed, List.of(views.forBearer(entry, language)), List.of());
      case Guesses.Wrong<Entry> _ -> show(NOT_FOUND, typed, List.of(),
          List.of(new Problem("number", "services.housing.own.unknown")));
      case Guesses.Locked<Entry> _ -> show(TOO_MANY_REQUESTS, typed, List.of(),
          List.of(new Problem("number", "services.housing.own.locked")));
    };
  }

  /// Consent is as easily taken back as given, by whoever is signed in as the person.
  @PostMapping("/{number:MN-\\d{4}-\\d{6,}}/unname")
  ModelAndView unname(@PathVariable String number, Actor actor) {
    if (!(actor instanceof Citizen(var account))) throw new AccessDeniedException("nobody's own place");
    var entry = entries.find(number).filter(found -> found.ofAccount(account))
        .orElseThrow(() -> new NotFound("housing entry"));
    keeping.unname(new KeepingQueue.Seen(number, entry.version()), new Move.Why(null, "", null, ""), actor);
    return redirect("/housing/own");
  }

  private static List<Problem> problems(String number, String fin) {
    var problems = new ArrayList<Problem>();
    if (!number.matches("MN-\\d{4}-\\d{6,}")) problems.add(new Problem("number", "services.housing.problem.number"));
    if (!Typed.isFin(fin)) problems.add(new Problem("fin", "services.housing.problem.fin"));
    return problems;
  }

  private static String cut(String number) {
    return Typed.cut(number, LONGEST_TYPED);
  }

  private static ModelAndView show(HttpStatus status, String number, List<EntryView> entries,
      List<Problem> problems) {
    return page(status, "services/housing/own", new OwnPage(number, entries, problems));
  }
}
