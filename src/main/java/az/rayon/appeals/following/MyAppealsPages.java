package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.MinePage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Steps;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the signed-in person has written. Somebody else's appeal is not there, whatever its number.
@Controller
@RequestMapping(MyAppealsPages.PATH)
class MyAppealsPages {

  static final String PATH = "/me/appeals";

  private final OwnAppeals owns;
  private final OwnViews views;
  private final Names names;
  private final Steps steps;
  private final Clock clock;

  MyAppealsPages(OwnAppeals owns, OwnViews views, Names names, Steps steps, Clock clock) {
    this.owns = owns;
    this.views = views;
    this.names = names;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, Language language) {
    var topics = names.topics();
    var today = LocalDate.now(clock);
    var mine = owns.listOf(actor).stream().map(Own::appeal).toList();
    var asked = steps.asked(mine.stream().map(Appeal::id).toList());
    var lines = mine.stream()
        .map(appeal -> new MinePage.Line(appeal.number(),
            topics.getOrDefault(appeal.filing().topic(), Translated.az("")).in(language), stateName(appeal),
            appeal.term().from(), appeal.term().due(), appeal.open() && appeal.term().over(today),
            asked.contains(appeal.id())))
        .toList();
    return page("appeals/mine", new MinePage(lines));
  }

  @GetMapping("/{number:A-[0-9-]+}")
  ModelAndView show(@PathVariable String number, Actor actor, Language language) {
    return owns.byAccount(number, actor).map(own -> page("appeals/status", views.status(own, language)))
        .orElseThrow(() -> new NotFound("appeal"));
  }

  static String stateName(Appeal appeal) {
    return Views.stateShown(appeal.state());
  }
}
