package az.rayon.appeals.publishing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.PublicationsPage;
import az.rayon.appeals.publishing.Publication.Refusal;
import az.rayon.appeals.publishing.PublicationViews.Typing;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.SeenAppeals;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where officials make the words of an appeal fit for everybody's eyes: mark, look, propose; another approves.
@Controller
@RequestMapping("/desk/appeals")
class PublicationPages {

  private static final String ONE = "/{number:A-[0-9-]+}/publication";
  private static final int LONGEST_REASON = 2_000;

  private final SeenAppeals appeals;
  private final Publications publications;
  private final PublishingTexts publishing;
  private final PublicationViews views;
  private final Names names;

  PublicationPages(SeenAppeals appeals, Publications publications, PublishingTexts publishing, PublicationViews views,
      Names names) {
    this.appeals = appeals;
    this.publications = publications;
    this.publishing = publishing;
    this.views = views;
    this.names = names;
  }

  @GetMapping("/publications")
  ModelAndView list(Official official) {
    var sight = Sight.of(official).orRefuse();
    return page("appeals/publications", new PublicationsPage(publications.listProposed(sight).stream()
        .map(each -> new PublicationsPage.Line(each.number(), names.official(each.by()).orElse(""), each.at()))
        .toList()));
  }

  @GetMapping(ONE)
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    return show(OK, seen(number, official), official, Typing.NONE, language);
  }

  /// `act=preview` shows what would be read; anything else proposes it.
  @PostMapping(ONE)
  ModelAndView write(@PathVariable String number, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var appeal = seen(number, official);
    if (!Publication.mayPropose(appeal, official)) return refuse(Refusal.NOT_YOURS, appeal, official, null, language);
    var wording = Wording.read(appeal, publishing.people(appeal), typed);
    if ("preview".equals(typed.get("act"))) {
      var status = wording.problems().isEmpty() ? OK : UNPROCESSABLE_CONTENT;
      return show(status, appeal, official, new Typing(wording, "", wording.problems()), language);
    }
    if (!wording.bare().isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, appeal, official, new Typing(wording, "", wording.bare()), language);
    }
    return done(() -> publishing.propose(appeal, wording, Typed.version(typed), official), appeal, official, wording,
        language);
  }

  @PostMapping(ONE + "/approve")
  ModelAndView approve(@PathVariable String number, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var appeal = seen(number, official);
    return done(() -> publishing.approve(appeal, Typed.version(typed), official), appeal, official, null, language);
  }

  @PostMapping(ONE + "/take-back")
  ModelAndView takeBack(@PathVariable String number, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var appeal = seen(number, official);
    var reason = Typed.text(typed.getOrDefault("reason", ""));
    if (!Publication.mayJudge(appeal, official)) return refuse(Refusal.NOT_YOURS, appeal, official, null, language);
    if (reason.isEmpty() || Typed.length(reason) > LONGEST_REASON) {
      var problem = reason.isEmpty()
          ? new Problem("reason", "appeals.problem.reason")
          : new Problem("reason", "appeals.problem.tooLong", LONGEST_REASON);
      return show(UNPROCESSABLE_CONTENT, appeal, official, new Typing(null, reason, List.of(problem)), language);
    }
    return done(() -> publishing.takeBack(appeal, Typed.version(typed), reason, official), appeal, official, null,
        language);
  }

  private ModelAndView done(Supplier<Outcome<Publication, Refusal>> deed, Appeal appeal, Official official,
      @Nullable Wording wording, Language language) {
    try {
      return switch (deed.get()) {
        case Done(_) -> redirect("/desk/appeals/" + appeal.number() + "/publication");
        case Refused(var why) -> refuse(why, appeal, official, wording, language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, appeal, official,
          new Typing(wording, "", List.of(new Problem("", "appeals.refused.faster"))), language);
    }
  }

  private ModelAndView refuse(Refusal why, Appeal appeal, Official official, @Nullable Wording wording,
      Language language) {
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, appeal, official,
        new Typing(wording, "", List.of(new Problem("", "appeals.publish.refused." + why))), language);
  }

  private ModelAndView show(HttpStatus status, Appeal appeal, Official official, Typing typing, Language language) {
    return page(status, "appeals/publication", views.view(appeal, official, typing, language));
  }

  private Appeal seen(String number, Official official) {
    return appeals.get(number, official);
  }
}
