package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.services.forms.filling.Showing.View;
import az.rayon.services.forms.page.GonePage;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Leads a reader on from where they stand: to the first step that is not done, to the check, to the receipt, or to
/// the page that says that there is nothing any more.
@Component
class Leading {

  private final FillingForms filling;
  private final SendingForms sending;
  private final Showing showing;

  Leading(FillingForms filling, SendingForms sending, Showing showing) {
    this.filling = filling;
    this.sending = sending;
    this.showing = showing;
  }

  ModelAndView onward(Spot spot, Filling draft, Language language) {
    return redirect(spot.path(filling.checks(draft, language).unfinished().map(shown -> shown.step().name())
        .orElse("check")));
  }

  /// Goes on with what is being filled in there, or says that there is nothing any more.
  ModelAndView found(Spot spot, Actor by, Function<Filling, ModelAndView> then) {
    return filling.find(spot.key(), spot.service(), by).map(then).orElseGet(() -> gone(spot));
  }

  ModelAndView gone(Spot spot) {
    return sending.sent(spot.key(), spot.service()).isPresent()
        ? redirect(spot.path("done"))
        : page(NOT_FOUND, "services/forms/gone", new GonePage(spot.service()));
  }

  ModelAndView step(View view, Shown shown, List<Problem> problems) {
    var status = problems.isEmpty() ? OK : UNPROCESSABLE_CONTENT;
    return shown.step().group()
        .map(group -> page(status, "services/forms/items", showing.items(view, shown, group, problems)))
        .orElseGet(() -> page(status, "services/forms/step", showing.step(view, shown, problems)));
  }

  /// The first step that is not done, with the reason why the reader is here and not where they wanted to be.
  ModelAndView unfinished(Filling draft, Problem reason, Language language, Actor by) {
    var checks = filling.checks(draft, language);
    var view = showing.view(draft, language, by);
    var shown = checks.unfinished().orElseGet(() -> view.course().steps().getLast());
    var problems = new ArrayList<>(List.of(reason));
    if (shown.fields().stream().allMatch(field -> draft.answers().met(field.name()))) {
      problems.addAll(checks.problems(shown));
    }
    return step(view, shown, problems);
  }
}
