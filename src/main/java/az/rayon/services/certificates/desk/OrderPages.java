package az.rayon.services.certificates.desk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Certificate.Refusal;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.PaperFile;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Template;
import az.rayon.services.certificates.Templates;
import az.rayon.services.certificates.page.OrderPage.Asked;
import az.rayon.services.certificates.page.OrderPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A certificate issued at the desk, for whoever stands there, or a corrected one in place of another.
@Controller
@RequestMapping("/desk/certificates")
class OrderPages {

  private final IssuingCertificates issuing;
  private final EndingCertificates ending;
  private final Certificates certificates;
  private final Templates templates;
  private final Profiles profiles;

  OrderPages(IssuingCertificates issuing, EndingCertificates ending, Certificates certificates, Templates templates,
      Profiles profiles) {
    this.issuing = issuing;
    this.ending = ending;
    this.certificates = certificates;
    this.templates = templates;
    this.profiles = profiles;
  }

  @GetMapping("/new")
  ModelAndView ask(@RequestParam(defaultValue = "") String kind, Official official, Language language) {
    allow(Rights.mayIssue(official));
    return show(OK, new Form(kind, Map.of(), UUID.randomUUID(), "", List.of()), language);
  }

  @PostMapping("/new")
  ModelAndView issue(@RequestParam UUID key, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    allow(Rights.mayIssue(official));
    var problems = new ArrayList<Problem>();
    var account = account(typed.getOrDefault("email", ""), problems);
    var order = order(typed, account, "");
    problems.addAll(issuing.problems(order));
    var form = new Form(order.kind(), typed, key, "", problems);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, form, language);
    return told(issuing.issue(key, order, official), form, language);
  }

  /// The paper as it would look, for the clerk and the person who stands beside.
  @PostMapping("/preview.pdf")
  ResponseEntity<byte[]> preview(@RequestParam Map<String, String> typed, Official official) {
    allow(Rights.mayIssue(official));
    return PaperFile.answer("sample", issuing.preview(order(typed, null, ""), official));
  }

  @GetMapping("/{number}/replace")
  ModelAndView correct(@PathVariable String number, Official official, Language language) {
    var old = mine(number, official);
    var typed = new HashMap<String, String>();
    old.content().values().forEach(value -> typed.put(value.name(), value.value()));
    typed.put("holder", old.content().holder().name());
    typed.put("fin", old.content().holder().fin());
    return show(OK, new Form(old.content().kind(), typed, UUID.randomUUID(), number, List.of()), language);
  }

  @PostMapping("/{number}/replace")
  ModelAndView replace(@PathVariable String number, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var old = mine(number, official);
    var all = new HashMap<>(typed);
    all.put("kind", old.content().kind());
    var order = order(all, old.account(), old.content().application());
    var reason = Typed.text(typed.getOrDefault("reason", ""));
    var problems = new ArrayList<>(issuing.problems(order));
    problems.addAll(RegistryPages.problems(reason));
    var form = new Form(order.kind(), typed, UUID.randomUUID(), number, problems);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, form, language);
    return told(ending.replace(number, order, reason, official), form, language);
  }

  /// What is shown of the form: the kind, what was typed, and what is wrong with it.
  private record Form(String kind, Map<String, String> typed, UUID key, String replaced, List<Problem> problems) {}

  private ModelAndView told(Outcome<Certificate, Refusal> outcome, Form form, Language language) {
    return switch (outcome) {
      case Done(var certificate) -> Pages.redirect("/desk/certificates/" + certificate.number());
      case Refused(var why) -> show(CONFLICT, new Form(form.kind(), form.typed(), form.key(), form.replaced(), List.of(
          new Problem("", "services.certificates.refused." + why))), language);
    };
  }

  private @Nullable UUID account(String typed, List<Problem> problems) {
    if (typed.isBlank()) return null;
    var profile = profiles.findByEmail(Typed.line(typed));
    if (profile.isEmpty()) problems.add(new Problem("email", "services.certificates.order.email.unknown"));
    return profile.map(Profile::id).orElse(null);
  }

  private static Order order(Map<String, String> typed, @Nullable UUID account,
      String application) {
    return new Order(typed.getOrDefault("kind", ""), Typed.line(typed.getOrDefault("holder", "")), Typed.line(typed
        .getOrDefault("fin", "")), account, typed, application);
  }

  private Certificate mine(String number, Official official) {
    var certificate = certificates.get(number);
    if (!Rights.mayRead(official, certificate)) throw new NotFound("certificate");
    allow(Rights.mayIssue(official) && Rights.mayEnd(official, certificate));
    return certificate;
  }

  private ModelAndView show(HttpStatus status, Form form, Language language) {
    var template = templates.inForce(form.kind());
    var kinds = templates.listInForce().stream().map(each -> new Choice(each.kind(), each.name().in(language)))
        .toList();
    return Pages.page(status, "services/certificates/order", new OrderPage(kinds, template.map(Template::kind).orElse(
        ""), template.map(each -> each.name().in(language)).orElse(""), template.map(Template::confirmed).orElse(true),
        template.stream().flatMap(each -> each.fields().stream()).map(field -> new Asked(field.name(), field.label().in(
            language), field.kind().name(), field.required(), field.columns())).toList(),
        form.typed(), form.key().toString(), form.replaced(), form.problems()));
  }

  private static void allow(boolean may) {
    if (!may) throw new AccessDeniedException("issues no certificates");
  }
}
