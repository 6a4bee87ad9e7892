package az.rayon.services.forms.editing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.page.FormListPage;
import az.rayon.site.MenuItem;
import az.rayon.site.Place;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms of all services at the desk, and the way to a new one.
@Controller
@RequestMapping("/desk/services/forms")
class FormListPages {

  private final Forms forms;

  FormListPages(Forms forms) {
    this.forms = forms;
  }

  @Bean
  static MenuItem formsOfServices() {
    return new MenuItem(Place.DESK, 42, "services.forms.menu", "/desk/services/forms", EditingForms::maySee);
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    if (!EditingForms.maySee(official)) throw new AccessDeniedException("sees no forms");
    return show(OK, "", official, language, List.of());
  }

  /// The code is the one by which the catalogue knows the service; the form may be there first.
  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String code, Official official, Language language) {
    if (!EditingForms.mayEdit(official)) throw new AccessDeniedException("writes no forms");
    var wanted = code.strip();
    return wanted.matches("[a-z][a-z0-9-]{0,59}") && !wanted.equals("forms")
        ? redirect("/desk/services/" + wanted + "/form")
        : show(UNPROCESSABLE_CONTENT, wanted, official, language,
            List.of(new Problem("code", "services.forms.list.code.wrong")));
  }

  private ModelAndView show(HttpStatus status, String code, Official official, Language language,
      List<Problem> problems) {
    var lines = forms.listLatest().stream().map(latest -> new FormListPage.Line(latest.service(),
        latest.form().title().in(language), latest.version(), latest.isDraft())).toList();
    return page(status, "services/forms/edit/list",
        new FormListPage(lines, code, EditingForms.mayEdit(official), problems));
  }
}
