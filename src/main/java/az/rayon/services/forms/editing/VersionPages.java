package az.rayon.services.forms.editing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormFile;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.forms.editing.EditingForms.Refusal;
import az.rayon.services.forms.filling.TryingForms;
import az.rayon.services.forms.page.VersionsPage;
import az.rayon.site.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The versions of one form: begin the next, try any, take one out as a file, bring one in.
@Controller
@RequestMapping("/desk/services/{service}/form")
class VersionPages {

  private final Forms forms;
  private final EditingForms editing;
  private final TryingForms trying;

  VersionPages(Forms forms, EditingForms editing, TryingForms trying) {
    this.forms = forms;
    this.editing = editing;
    this.trying = trying;
  }

  @GetMapping
  ModelAndView list(@PathVariable String service, Official official, Language language) {
    if (!EditingForms.maySee(official)) throw new AccessDeniedException("sees no forms");
    if (!service.matches("[a-z][a-z0-9-]{0,59}")) throw new NotFound("service");
    return show(OK, service, official, language, List.of());
  }

  /// `from` is "force", "first" (as the program brought it) or "nothing".
  @PostMapping("/begin")
  ModelAndView begin(@PathVariable String service, @RequestParam(defaultValue = "force") String from, Official official,
      Language language) {
    Optional<Form> form = switch (from) {
      case "first" -> Optional.of(service).filter(FirstForms.services()::contains).map(FirstForms::read)
          .map(FormFile::form);
      case "nothing" -> Optional.of(editing.empty(service));
      default -> Optional.empty();
    };
    return begun(service, form, official, language);
  }

  @PostMapping("/import")
  ModelAndView bring(@PathVariable String service, @RequestParam MultipartFile file, Official official,
      Language language) throws IOException {
    if (!EditingForms.mayEdit(official)) throw new AccessDeniedException("writes no forms");
    try (var in = file.getInputStream()) {
      var opened = FormFile.open(in);
      return opened.file().map(read -> begun(service, Optional.of(read.form()), official, language))
          .orElseGet(() -> show(UNPROCESSABLE_CONTENT, service, official, language,
              opened.problem().stream().toList()));
    }
  }

  @GetMapping("/versions/{version:[0-9]{1,6}}/export")
  ResponseEntity<byte[]> export(@PathVariable String service, @PathVariable int version, Official official) {
    if (!EditingForms.maySee(official)) throw new AccessDeniedException("sees no forms");
    var found = forms.get(service, version);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(service + "-" + version + ".json").build().toString())
        .body(FormFile.of(service, found.form()).bytes());
  }

  @PostMapping("/versions/{version:[0-9]{1,6}}/preview")
  ModelAndView preview(@PathVariable String service, @PathVariable int version, Official official, Language language) {
    if (!EditingForms.maySee(official)) throw new AccessDeniedException("sees no forms");
    return redirect(trying.begin(forms.get(service, version), language));
  }

  private ModelAndView begun(String service, Optional<Form> form, Official official, Language language) {
    return switch (editing.begin(service, form, official)) {
      case Done(var _) -> redirect("/desk/services/" + service + "/form/draft");
      case Refused(var why) when why == Refusal.NOT_YOURS -> throw new AccessDeniedException("writes no forms");
      case Refused(var _) -> show(CONFLICT, service, official, language,
          List.of(new Problem("", "services.forms.versions.begun")));
    };
  }

  private ModelAndView show(HttpStatus status, String service, Official official, Language language,
      List<Problem> problems) {
    var versions = forms.list(service);
    var lines = versions.stream().map(each -> new VersionsPage.Line(each.version(), each.state().name(),
        each.editedAt(), each.publishedAt())).toList();
    var called = versions.stream().findFirst().map(FormVersion::form).orElseGet(() -> editing.empty(service)).title()
        .in(language);
    var title = called.isEmpty() ? service : called;
    return page(status, "services/forms/edit/versions", new VersionsPage(service, title, lines,
        forms.findInForce(service).map(each -> passages(each, language)).orElseGet(List::of),
        versions.stream().anyMatch(FormVersion::isDraft), FirstForms.services().contains(service),
        EditingForms.mayEdit(official), problems));
  }

  private List<VersionsPage.Passage> passages(FormVersion version, Language language) {
    var people = forms.passages(version.service(), version.version());
    var first = people.getOrDefault(version.form().whole().getFirst().name(), 0L);
    if (first == 0) return List.of();
    return version.form().whole().stream().map(step -> {
      long here = people.getOrDefault(step.name(), 0L);
      return new VersionsPage.Passage(step.title().in(language), here, here * 100 / first);
    }).toList();
  }
}
