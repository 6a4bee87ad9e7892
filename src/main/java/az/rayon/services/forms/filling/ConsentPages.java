package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.OwnSteps;
import az.rayon.services.forms.page.ConsentPage;
import az.rayon.services.forms.page.GonePage;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One who applies too reads the application and confirms it, or does not. The link in their letter is all they need.
@Controller
@RequestMapping("/services/{service}/apply/consent/{token}")
class ConsentPages {

  private final ApplyingTogether together;
  private final FillingForms filling;
  private final Showing showing;

  ConsentPages(ApplyingTogether together, FillingForms filling, Showing showing) {
    this.together = together;
    this.filling = filling;
    this.showing = showing;
  }

  @GetMapping
  ModelAndView read(@PathVariable String service, @PathVariable UUID token, Language language, Actor actor) {
    return show(OK, service, token, language, actor);
  }

  @PostMapping
  ModelAndView answer(@PathVariable String service, @PathVariable UUID token, @RequestParam boolean agrees,
      Language language, Actor actor) {
    var title = together.find(token).flatMap(together::filling)
        .map(draft -> filling.form(draft).title().in(draft.language())).orElse("");
    var answered = together.answer(token, agrees, title).isPresent();
    return show(answered ? OK : CONFLICT, service, token, language, actor);
  }

  private ModelAndView show(HttpStatus status, String service, UUID token, Language language, Actor actor) {
    var consent = together.find(token);
    var draft = consent.flatMap(together::filling).filter(each -> each.service().equals(service));
    if (consent.isEmpty() || draft.isEmpty()) return page(NOT_FOUND, "services/forms/gone", new GonePage(service));
    var view = showing.view(draft.get(), language, actor);
    boolean current = together.holds(consent.get(), draft.get());
    return page(status, "services/forms/consent", new ConsentPage("/services/" + service + "/apply/consent/" + token,
        view.form().title().in(language), draft.get().answers().get(OwnSteps.NAME), consent.get().name(),
        consent.get().state().name(), current, showing.sections(view)));
  }
}
