package az.rayon.appeals.following;

import az.rayon.appeals.page.OwnDeedPage;
import az.rayon.appeals.page.AppealView;
import az.rayon.appeals.page.Seen;
import az.rayon.appeals.page.StatusPage;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.ReopeningAppeals;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Language;
import az.rayon.site.Crumb;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Turns an appeal into the pages of whoever wrote it.
@Component
class OwnViews {

  private final Views views;
  private final ReopeningAppeals reopening;
  private final Ratings ratings;
  private final Messages messages;
  private final Clock clock;

  OwnViews(Views views, ReopeningAppeals reopening, Ratings ratings, Messages messages, Clock clock) {
    this.views = views;
    this.reopening = reopening;
    this.ratings = ratings;
    this.messages = messages;
    this.clock = clock;
  }

  StatusPage status(Own own, Language language) {
    var deeds = OwnDeed.allowed(own, until(own), LocalDate.now(clock)).stream().map(OwnDeed::word).toList();
    int score = own.appeal().state() instanceof State.Answered answered
        ? ratings.find(own.appeal().id(), answered.at()).map(Rating::score).orElse(0)
        : 0;
    var crumbs = own.byPin()
        ? List.<Crumb>of()
        : List.of(new Crumb(messages.say(language, "appeals.mine.title"), MyAppealsPages.PATH));
    return new StatusPage(view(own, language), crumbs, own.path(), deeds, until(own), score);
  }

  OwnDeedPage deed(OwnDeed deed, Own own, Map<String, String> typed, List<Problem> problems, Language language) {
    var view = view(own, language);
    return new OwnDeedPage(deed.word(), own.path(), view,
        Seen.of(own.appeal().version(), view.steps(), typed, problems), typed, until(own), problems);
  }

  private AppealView view(Own own, Language language) {
    return views.forAuthor(own.appeal(),
        file -> own.byPin() ? file.below("/" + language.code() + own.path()) : file, language);
  }

  private LocalDate until(Own own) {
    return own.appeal().state() instanceof State.Answered answered
        ? reopening.until(answered.at())
        : LocalDate.now(clock);
  }
}
