package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.services.forms.Submission.Way;
import az.rayon.services.forms.definition.Step;
import az.rayon.services.forms.page.StartPage;
import java.time.ZoneId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a form begins, at the screen or on paper.
@Controller
@RequestMapping("/services/{service}")
class StartPages {

  private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

  private final FillingForms filling;
  private final BlankForms blanks;

  StartPages(FillingForms filling, BlankForms blanks) {
    this.filling = filling;
    this.blanks = blanks;
  }

  @GetMapping("/apply")
  ModelAndView start(@PathVariable String service, Language language, Actor actor) {
    var form = filling.inForce(service).form();
    var begun = filling.listBegun(actor).stream().filter(draft -> draft.service().equals(service))
        .map(draft -> new StartPage.Begun(draft.path(), draft.until().atZone(BAKU).toLocalDate())).toList();
    return page("services/forms/start", new StartPage(service, form.title().in(language), form.lead().in(language),
        form.whole().stream().filter(step -> step.when().isEmpty()).map(Step::title).map(title -> title.in(language))
            .toList(),
        form.steps().stream().anyMatch(step -> !step.when().isEmpty()), begun,
        FillingForms.mayAssist(actor), !(actor instanceof Actor.Visitor)));
  }

  /// A clerk says whether the form is their own or somebody's at the counter.
  @PostMapping("/apply")
  ModelAndView begin(@PathVariable String service, @RequestParam(defaultValue = "false") boolean assisted,
      Language language, Actor actor) {
    if (assisted && !FillingForms.mayAssist(actor)) throw new AccessDeniedException("fills in for nobody");
    var draft = filling.begin(service, assisted ? Way.ASSISTED : Way.ONLINE, language, actor);
    return redirect("/services/" + service + "/apply/" + draft.key() + "/applicant");
  }

  @GetMapping("/blank")
  ResponseEntity<byte[]> blank(@PathVariable String service, Language language) {
    var pdf = blanks.pdf(service, filling.inForce(service).form(), language);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(service + "-" + language.code() + ".pdf").build().toString())
        .body(pdf);
  }
}
