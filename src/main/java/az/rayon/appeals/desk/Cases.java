package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.CasePage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.ReopeningAppeals;
import az.rayon.appeals.register.SeenAppeals;
import az.rayon.appeals.register.Talk;
import az.rayon.appeals.register.TellingPeople;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// One appeal as the desk shows it. Whoever does not see it is told that there is none.
@Component
class Cases {

  private final SeenAppeals appeals;
  private final Views views;
  private final NoteLines notes;
  private final Offers offers;
  private final ReopeningAppeals reopening;
  private final Clock clock;

  Cases(SeenAppeals appeals, Views views, NoteLines notes, Offers offers, ReopeningAppeals reopening, Clock clock) {
    this.appeals = appeals;
    this.views = views;
    this.notes = notes;
    this.offers = offers;
    this.reopening = reopening;
    this.clock = clock;
  }

  Appeal seen(String number, Official official) {
    return appeals.get(number, official);
  }

  /// `noted` is a note that could not be kept, and `problems` say why.
  ModelAndView show(HttpStatus status, Appeal appeal, Official official, Language language, String noted,
      List<Problem> problems) {
    var acts = acts(appeal, official);
    return page(status, "appeals/case",
        new CasePage(views.forStaff(appeal, language), words(acts.stream().filter(Act::everyday)),
            words(acts.stream().filter(act -> !act.everyday())), TellingPeople.mayTell(appeal, official),
            Talk.add(appeal, Claimant.of(appeal, official)) instanceof Done, notes.of(appeal, official, noted),
            problems));
  }

  /// What this official may do with it now.
  List<Act> acts(Appeal appeal, Official official) {
    return Act.allowed(appeal, official, new Act.Moment(clock.instant(), LocalDate.now(clock),
        reopening.objection(appeal), offers.others(appeal)));
  }

  private static List<String> words(Stream<Act> acts) {
    return acts.map(Act::word).toList();
  }
}
