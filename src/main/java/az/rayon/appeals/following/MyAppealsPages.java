package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.appeals.page.MinePage;
import az.rayon.appeals.page.StatusPage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.ClosingAppeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the signed-in person has written. Somebody else's appeal is not there, whatever its number.
@Controller
@RequestMapping("/me/appeals")
class MyAppealsPages {

  private final Appeals appeals;
  private final ClosingAppeals closing;
  private final Views views;
  private final Names names;
  private final Clock clock;

  MyAppealsPages(Appeals appeals, ClosingAppeals closing, Views views, Names names, Clock clock) {
    this.appeals = appeals;
    this.closing = closing;
    this.views = views;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, Language language) {
    var topics = names.topics();
    var today = LocalDate.now(clock);
    var lines = appeals.listWrittenFrom(actor.id()).stream()
        .map(appeal -> new MinePage.Line(appeal.number(),
            topics.getOrDefault(appeal.filing().topic(), Translated.az("")).in(language), stateName(appeal),
            appeal.term().from(), appeal.term().due(), appeal.open() && appeal.term().over(today)))
        .toList();
    return page("appeals/mine", new MinePage(lines));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, Language language) {
    return show(OK, own(number, actor), language);
  }

  /// Takes it back, art. 8.1.6 read with the author's right to ask for an end.
  @PostMapping("/{number}/withdraw")
  ModelAndView withdraw(@PathVariable String number, @RequestParam int version, Actor actor, Language language) {
    own(number, actor);
    return switch (closing.withdraw(number, version, actor)) {
      case Done(var _) -> redirect("/me/appeals/" + number);
      case Refused(var _) -> show(CONFLICT, own(number, actor), language);
    };
  }

  private Appeal own(String number, Actor actor) {
    return appeals.find(number).filter(appeal -> appeal.wrote(actor)).orElseThrow(() -> new NotFound("appeal"));
  }

  private ModelAndView show(HttpStatus status, Appeal appeal, Language language) {
    var withdraw = appeal.open() ? "/me/appeals/" + appeal.number() + "/withdraw" : "";
    return page(status, "appeals/status",
        new StatusPage(views.forAuthor(appeal, language), List.of(), withdraw, appeal.version()));
  }

  static String stateName(Appeal appeal) {
    return Views.stateShown(appeal.state());
  }
}
