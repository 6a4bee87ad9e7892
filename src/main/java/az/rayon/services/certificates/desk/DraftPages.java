package az.rayon.services.certificates.desk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.directory.Directory;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.catalogue.Passports;
import az.rayon.services.certificates.KeepingTemplates;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Origins;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.page.TemplateFormPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a new edition of a template is written, and a new kind is begun.
@Controller
@RequestMapping(TemplatePages.PATH)
class DraftPages {

  private final Templates templates;
  private final KeepingTemplates keeping;
  private final Origins origins;
  private final Passports passports;
  private final Directory directory;
  private final Clock clock;

  DraftPages(Templates templates, KeepingTemplates keeping, Origins origins, Passports passports,
      Directory directory, Clock clock) {
    this.templates = templates;
    this.keeping = keeping;
    this.origins = origins;
    this.passports = passports;
    this.directory = directory;
    this.clock = clock;
  }

  /// Of a service that is in the catalogue nobody types the code and the name again.
  @GetMapping("/new")
  ModelAndView found(@RequestParam(defaultValue = "") String kind, Official official, Language language) {
    allow(official);
    var known = passports.findName(kind).map(name -> Map.of("kind", kind, "az", name.az(), "en", name.en(), "ru",
        name.ru())).orElse(Map.of());
    return show(OK, "", new TemplateForm(known), List.of(), language);
  }

  @PostMapping("/new")
  ModelAndView found(@RequestParam Map<String, String> typed, Official official, Language language) {
    allow(official);
    var form = new TemplateForm(typed);
    var problems = form.kindProblems();
    if (typed.getOrDefault("az", "").isBlank()) {
      problems = List.of(new Problem("az", "services.certificates.template.name.none"));
    }
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, "", form, problems, language);
    return switch (keeping.found(form.first(clock.instant()), official)) {
      case Done(var draft) -> Pages.redirect(TemplatePages.PATH + "/" + draft.kind() + "/draft");
      case Refused(var why) -> show(CONFLICT, "", form, List.of(new Problem("kind",
          "services.certificates.template.refused." + why)), language);
    };
  }

  @GetMapping("/{kind}/draft")
  ModelAndView write(@PathVariable String kind, Official official, Language language) {
    allow(official);
    var draft = templates.draft(kind).orElseThrow(() -> new NotFound("draft"));
    return show(OK, kind, TemplateForm.of(draft), List.of(), language);
  }

  /// With the button for one more field nothing is checked and nothing kept but what is on the page.
  @PostMapping("/{kind}/draft")
  ModelAndView save(@PathVariable String kind, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    allow(official);
    var draft = templates.draft(kind).orElseThrow(() -> new NotFound("draft"));
    var form = new TemplateForm(typed);
    if (typed.containsKey("more")) return show(OK, kind, form, List.of(), language);
    var problems = new ArrayList<>(form.problems());
    problems.addAll(form.originProblems(field -> origins.fits(kind, field)));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, kind, form, problems, language);
    return switch (keeping.save(form.template(draft, clock.instant()), official)) {
      case Done(var saved) -> Pages.redirect(TemplatePages.PATH + "/" + saved.kind());
      case Refused(var why) -> show(CONFLICT, kind, form, List.of(new Problem("",
          "services.certificates.template.refused." + why)), language);
    };
  }

  private ModelAndView show(HttpStatus status, String kind, TemplateForm form, List<Problem> problems,
      Language language) {
    var posts = directory.listPosts(LocalDate.now(clock)).stream()
        .map(post -> new Choice(post.title().az(), post.title()
            .in(language)))
        .distinct().toList();
    var name = kind.isEmpty() ? "" : templates.name(kind).in(language);
    return Pages.page(status, "services/certificates/templateform", new TemplateFormPage(kind, name, form.typed(), form
        .shown(), posts, kind.isEmpty() ? List.of() : origins.list(kind, language), problems));
  }

  private static void allow(Official official) {
    if (!Rights.mayWriteTemplates(official)) throw new AccessDeniedException("writes no templates");
  }
}
