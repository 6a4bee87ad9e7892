package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import az.rayon.accounts.Pins;
import az.rayon.accounts.ReceiptDoor;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.forms.Taking.Promised;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.page.CheckPage;
import az.rayon.services.forms.page.PreviewedPage;
import az.rayon.services.forms.page.SentPage;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last look at a form, sending it, and what whoever sent it takes home.
@Controller
@RequestMapping("/services/{service}/apply/{key}")
class CheckPages {

  private final FillingForms filling;
  private final SendingForms sending;
  private final ApplyingTogether together;
  private final Showing showing;
  private final Leading leading;
  private final ReceiptDoor door;

  CheckPages(FillingForms filling, SendingForms sending, ApplyingTogether together, Showing showing, Leading leading,
      ReceiptDoor door) {
    this.filling = filling;
    this.sending = sending;
    this.together = together;
    this.showing = showing;
    this.leading = leading;
    this.door = door;
  }

  @GetMapping("/check")
  ModelAndView check(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> filling.checks(draft, language).unfinished().isPresent()
        ? leading.onward(spot, draft, language)
        : check(OK, draft, language, actor, List.of()));
  }

  @PostMapping("/check")
  ModelAndView send(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return switch (sending.send(spot.key(), spot.service(), language, actor)) {
      case Done(var sent) ->
        redirect(spot.path("done") + (sending.isJustSent(sent) ? "/" + door.pass(sent.key()) : ""));
      case Refused(var why) -> switch (why) {
        case GONE -> leading.gone(spot);
        case UNFINISHED -> leading.unfinished(get(spot, actor), new Problem("", "services.forms.problem.skipped"),
            language, actor);
        case UNCONFIRMED -> check(CONFLICT, get(spot, actor), language, actor,
            List.of(new Problem("", "services.forms.problem.unconfirmed")));
        case PREVIEW -> page("services/forms/previewed",
            new PreviewedPage(spot.service(), filling.form(get(spot, actor)).title().in(language)));
      };
    };
  }

  /// Everybody who applies too gets a link, once all is answered.
  @PostMapping("/together")
  ModelAndView ask(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> {
      if (filling.checks(draft, language).unfinished().isPresent()) {
        return leading.unfinished(draft, new Problem("", "services.forms.problem.skipped"), language, actor);
      }
      var title = filling.form(draft).title().in(language);
      if (!together.concerns(draft) || draft.preview() || together.ask(draft, title, language)) {
        return redirect(spot.path("check"));
      }
      return check(TOO_MANY_REQUESTS, draft, language, actor,
          List.of(new Problem("", "services.forms.problem.letters", ApplyingTogether.MOST_LETTERS)));
    });
  }

  /// Whoever has sent it comes with a pass and is shown the PIN while that lasts; the address of the draft alone, which
  /// may have been in a letter or stay in the memory of a shared computer, says the number only.
  @GetMapping({"/done", "/done/{pass}"})
  ModelAndView done(@PathVariable Map<String, String> path, Language language) {
    var spot = Spot.of(path);
    var sent = sending.sent(spot.key(), spot.service()).orElseThrow(() -> new NotFound("sent form"));
    boolean mine = door.find(path.getOrDefault("pass", "")).filter(sent.key()::equals).isPresent();
    var promised = sending.promised(sent);
    return page("services/forms/done", new SentPage(spot.service(), sending.title(sent, language), sent.number(),
        mine && !sent.pin().isEmpty() ? Pins.shown(sent.pin()) : "", mine ? sent.email() : "",
        promised.map(Promised::due).orElse(null), promised.map(Promised::fee).filter(fee -> fee.signum() > 0)
            .map(fee -> Words.decimal(language, fee)).orElse("")));
  }

  private Filling get(Spot spot, Actor actor) {
    return filling.find(spot.key(), spot.service(), actor).orElseThrow(() -> new NotFound("filling"));
  }

  private ModelAndView check(HttpStatus status, Filling draft, Language language, Actor actor, List<Problem> problems) {
    var view = showing.view(draft, language, actor);
    var last = view.course().steps().getLast().step().name();
    return page(status, "services/forms/check", new CheckPage(view.around(view.path(last)), showing.sections(view),
        showing.reckoned(view), others(draft), draft.mailed() < ApplyingTogether.MOST_LETTERS, problems));
  }

  private List<CheckPage.Other> others(Filling draft) {
    if (!together.concerns(draft)) return List.of();
    var consents = together.list(draft);
    var items = draft.answers().items(OwnSteps.OTHERS);
    return IntStream.range(0, items.size())
        .mapToObj(at -> new CheckPage.Other(items.get(at).getOrDefault(OwnSteps.OTHER_NAME, ""),
            items.get(at).getOrDefault(OwnSteps.OTHER_EMAIL, ""),
            consents.stream().filter(consent -> consent.place() == at).findFirst()
                .map(consent -> consent.state().name()).orElse("")))
        .toList();
  }
}
