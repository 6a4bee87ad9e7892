package az.rayon.services.certificates.desk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.KeepingTemplates.Refusal;
import az.rayon.services.certificates.KeepingTemplates;
import az.rayon.services.certificates.PaperFile;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Template.State;
import az.rayon.services.certificates.Template;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.page.TemplatePage.Edition;
import az.rayon.services.certificates.page.TemplatePage;
import az.rayon.services.certificates.page.TemplatesPage.Line;
import az.rayon.services.certificates.page.TemplatesPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The templates: what is in force, what is being written, what was, and how each would look.
@Controller
@RequestMapping("/desk/certificates/templates")
class TemplatePages {

  static final String PATH = "/desk/certificates/templates";

  private final Templates templates;
  private final KeepingTemplates keeping;

  TemplatePages(Templates templates, KeepingTemplates keeping) {
    this.templates = templates;
    this.keeping = keeping;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    allow(official);
    var lines = templates.list().stream().map(each -> new Line(each.kind(), each.name().in(language), each.edition(),
        each.state().name(), templates.draft(each.kind()).isPresent(), each.confirmed())).toList();
    return Pages.page("services/certificates/templates", new TemplatesPage(lines, Rights.mayWriteTemplates(official)));
  }

  @GetMapping("/{kind}")
  ModelAndView show(@PathVariable String kind, Official official, Language language) {
    allow(official);
    return show(OK, kind, List.of(), official, language);
  }

  @GetMapping("/{kind}/{edition}/preview.pdf")
  ResponseEntity<byte[]> preview(@PathVariable String kind, @PathVariable int edition, Official official) {
    allow(official);
    return PaperFile.answer(kind + "-" + edition, keeping.preview(templates.get(kind, edition), official));
  }

  @PostMapping("/{kind}/begin")
  ModelAndView begin(@PathVariable String kind, Official official, Language language) {
    return switch (keeping.begin(kind, official)) {
      case Done(var draft) -> Pages.redirect(PATH + "/" + draft.kind() + "/draft");
      case Refused(var why) -> refused(why, kind, official, language);
    };
  }

  @PostMapping("/{kind}/enforce")
  ModelAndView enforce(@PathVariable String kind, Official official, Language language) {
    return switch (keeping.enforce(kind, official)) {
      case Done(var enforced) -> Pages.redirect(PATH + "/" + enforced.kind());
      case Refused(var why) -> refused(why, kind, official, language);
    };
  }

  @PostMapping("/{kind}/drop")
  ModelAndView drop(@PathVariable String kind, Official official, Language language) {
    return switch (keeping.drop(kind, official)) {
      case Done(var dropped) -> Pages.redirect(templates.editions(dropped).isEmpty() ? PATH : PATH + "/" + dropped);
      case Refused(var why) -> refused(why, kind, official, language);
    };
  }

  private ModelAndView refused(Refusal why, String kind, Official official, Language language) {
    if (templates.editions(kind).isEmpty()) throw new NotFound("certificate template");
    allow(official);
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, kind, List.of(new Problem("",
        "services.certificates.template.refused." + why)), official, language);
  }

  private ModelAndView show(HttpStatus status, String kind, List<Problem> problems, Official official,
      Language language) {
    var editions = templates.editions(kind);
    if (editions.isEmpty()) throw new NotFound("certificate template");
    return Pages.page(status, "services/certificates/template", new TemplatePage(kind, editions.getFirst().name().in(
        language), only(editions, State.IN_FORCE), only(editions, State.DRAFT),
        editions.stream().map(
            TemplatePages::edition).toList(),
        Rights.mayWriteTemplates(official), Rights.mayEnforceTemplates(official), problems));
  }

  private static @Nullable Edition only(List<Template> editions, State state) {
    return editions.stream().filter(each -> each.state() == state).map(TemplatePages::edition).findFirst().orElse(null);
  }

  private static Edition edition(Template template) {
    return new Edition(template.edition(), template.state().name(), template.text().source(), template.basis(), template
        .confirmed(), template.savedAt());
  }

  private static void allow(Official official) {
    if (!Rights.mayReadTemplates(official)) throw new AccessDeniedException("does not work with certificates");
  }
}
