package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.page.LaterPage;
import az.rayon.site.Addresses;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Going on another day: the address of what was begun, and a letter with it to the address that the person gave.
@Controller
@RequestMapping("/services/{service}/apply/{key}/later")
class LaterPages {

  private final FillingForms filling;
  private final Showing showing;
  private final Leading leading;
  private final Addresses addresses;
  private final MailingLinks mailing;

  LaterPages(FillingForms filling, Showing showing, Leading leading, Addresses addresses,
      MailingLinks mailing) {
    this.filling = filling;
    this.showing = showing;
    this.leading = leading;
    this.addresses = addresses;
    this.mailing = mailing;
  }

  @GetMapping
  ModelAndView show(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> show(OK, draft, language, actor, false));
  }

  @PostMapping
  ModelAndView mail(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> {
      if (draft.answers().get(OwnSteps.EMAIL).isEmpty() || isWrong(draft, language)) {
        return show(UNPROCESSABLE_CONTENT, draft, language, actor, false);
      }
      return mailing.mail(draft, language)
          ? show(OK, draft, language, actor, true)
          : show(TOO_MANY_REQUESTS, draft, language, actor, false);
    });
  }

  private boolean isWrong(Filling draft, Language language) {
    var checks = filling.checks(draft, language);
    return checks.course().find(OwnSteps.applicant().name()).map(checks::problems).orElseGet(List::of).stream()
        .anyMatch(problem -> problem.field().equals(OwnSteps.EMAIL));
  }

  private ModelAndView show(HttpStatus status, Filling draft, Language language, Actor actor, boolean sent) {
    var view = showing.view(draft, language, actor);
    var problems = status.is4xxClientError()
        ? List.of(new Problem("", status == TOO_MANY_REQUESTS
            ? "services.forms.problem.letters"
            : "services.forms.later.noAddress", ApplyingTogether.MOST_LETTERS))
        : List.<Problem>of();
    var back = "/services/" + draft.service() + "/apply/" + draft.key();
    return page(status, "services/forms/later", new LaterPage(view.around(back),
        addresses.absolute("/" + language.code() + back), draft.answers().get(OwnSteps.EMAIL), sent, problems));
  }
}
