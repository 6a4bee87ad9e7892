package az.rayon.services.catalogue;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import az.rayon.services.catalogue.KeepingPassports.Seen;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.Passport.Paper;
import az.rayon.services.catalogue.page.PassportDeskPage;
import az.rayon.services.certificates.Templates;
import az.rayon.services.forms.definition.Forms;
import az.rayon.services.catalogue.page.PassportDeskPage.Check;
import az.rayon.services.catalogue.page.PassportDeskPage.Offer;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One passport on the desk: its draft is written here, its papers are put on and taken off, and it is published. What
/// was typed comes back when something is wrong with it or somebody was faster.
@Controller
@RequestMapping("/desk/services/{code:[a-z][a-z0-9-]*}")
class PassportDeskPages {

  private final Passports passports;
  private final KeepingPassports keeping;
  private final PassportViews views;
  private final Forms forms;
  private final Templates templates;
  private final Writers writers;

  PassportDeskPages(Passports passports, KeepingPassports keeping, PassportViews views, Forms forms,
      Templates templates, Writers writers) {
    this.passports = passports;
    this.keeping = keeping;
    this.views = views;
    this.forms = forms;
    this.templates = templates;
    this.writers = writers;
  }

  @GetMapping
  ModelAndView show(@PathVariable String code, Official official, Language language) {
    admit(official);
    return show(OK, code, Map.of(), language);
  }

  /// The draft as people would read it.
  @GetMapping("/preview")
  ModelAndView preview(@PathVariable String code, Official official, Language language) {
    admit(official);
    var draft = passports.versions(code).stream().filter(Passport::draft).findFirst()
        .orElseThrow(() -> new NotFound("draft"));
    return page("services/catalogue/passport", views.page(draft, official, language));
  }

  @PostMapping("/revise")
  ModelAndView revise(@PathVariable String code, Official official, Language language) {
    return done(code, Map.of(), language, () -> keeping.revise(code, official));
  }

  @PostMapping
  ModelAndView write(@PathVariable String code, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    admit(official);
    var form = PassportForm.sent(sent);
    var problems = form.problems(keeping.rules().stream().map(rule -> rule.key()).toList());
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, code, form.typed(), language, problems);
    }
    return done(code, form.typed(), language,
        () -> keeping.write(seen(code, form), form.terms(), form.texts(), official));
  }

  @PostMapping("/papers")
  ModelAndView want(@PathVariable String code, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    admit(official);
    var form = PassportForm.sent(sent);
    var known = passports.papers().stream().filter(each -> each.code().equals(form.get("paper"))).findFirst();
    var problems = known.isEmpty() ? form.paperProblems() : List.<Problem>of();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, code, form.typed(), language, problems);
    boolean sometimes = !form.get("sometimes").isEmpty();
    var paper = known.map(it -> new Paper(it.code(), it.name(), it.holder(), sometimes, null, it.confirmed()))
        .orElseGet(() -> form.paper(sometimes));
    boolean fresh = passports.papers().stream().noneMatch(each -> each.code().equals(paper.code()));
    return done(code, form.typed(), language, () -> keeping.want(seen(code, form), paper, fresh, official));
  }

  @PostMapping("/papers/{paper}/{deed:drop|ask|forget}")
  ModelAndView change(@PathVariable String code, @PathVariable String paper, @PathVariable String deed,
      @RequestParam Map<String, String> sent, Official official, Language language) {
    var seen = seen(code, PassportForm.sent(sent));
    return done(code, Map.of(), language, () -> switch (deed) {
      case "drop" -> keeping.drop(seen, paper, official);
      case "ask" -> keeping.askAgain(seen, paper, official);
      default -> keeping.forget(seen, paper, official);
    });
  }

  @PostMapping("/publish")
  ModelAndView publish(@PathVariable String code, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    admit(official);
    var form = PassportForm.sent(sent);
    var from = new DateText(form.get("from"), form.get("from-month"), form.get("from-year")).date();
    if (from.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, code, form.typed(), language,
          List.of(new Problem("from", "services.catalogue.problem.from")));
    }
    return done(code, form.typed(), language, () -> keeping.publish(seen(code, form), from.get(), official));
  }

  @PostMapping("/discard")
  ModelAndView discard(@PathVariable String code, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    var outcome = done(code, Map.of(), language, () -> keeping.discard(seen(code, PassportForm.sent(sent)), official));
    return passports.exists(code) ? outcome : redirect("/desk/services");
  }

  private ModelAndView done(String code, Map<String, String> typed, Language language,
      Supplier<Outcome<Passport, Refusal>> deed) {
    try {
      return switch (deed.get()) {
        case Done(_) -> redirect("/desk/services/" + code);
        case Refused(var why) when why == Refusal.NOT_YOURS -> throw new AccessDeniedException("does not keep it");
        case Refused(var why) -> show(CONFLICT, code, typed, language,
            List.of(new Problem("", "services.catalogue.refused." + why)));
      };
    } catch (OptimisticLockingFailureException e) {
      return overtaken(code, typed, language);
    }
  }

  /// Who was faster, and what the draft says now otherwise than this official has typed.
  private ModelAndView overtaken(String code, Map<String, String> typed, Language language) {
    var now = passports.versions(code).getFirst();
    var writing = passports.findWriting(now);
    return show(CONFLICT, code, typed, language, List.of(writers.faster("services.catalogue.refused.faster",
        writing.map(Passports.Writing::by).orElse(null), writing.map(Passports.Writing::at).orElse(null), language)));
  }

  private static void admit(Official official) {
    if (!KeepingPassports.mayKeep(official)) throw new AccessDeniedException("does not keep the catalogue");
  }

  private static Seen seen(String code, PassportForm form) {
    return new Seen(code, Typed.version(form.typed()));
  }

  private ModelAndView show(HttpStatus status, String code, Map<String, String> typed, Language language,
      List<Problem> problems) {
    var versions = passports.versions(code);
    var latest = versions.stream().findFirst().orElseThrow(() -> new NotFound("service"));
    var form = new PassportForm(typed).get("gives").isEmpty() ? with(PassportForm.of(latest), typed) : typed;
    var offer = new Offer(keeping.rules().stream().map(rule -> new Choice(rule.key(),
        rule.title().in(language) + " – " + rule.length().in(language))).toList(), passports.papers().stream()
            .map(paper -> new Choice(paper.code(), paper.name().in(language))).toList(),
        Arrays.stream(Field.values()).map(Field::name).toList());
    int seen = status == UNPROCESSABLE_CONTENT ? Typed.version(typed) : latest.version();
    return page(status, "services/catalogue/passportdesk", new PassportDeskPage(code, latest.name().in(language),
        latest.draft(), seen, form, latest.papers().stream()
            .map(paper -> new PassportDeskPage.Paper(paper.code(), paper.name().in(language),
                paper.holder().in(language), paper.sometimes(), paper.dropped()))
            .toList(),
        offer, checks(latest, versions),
        versions.stream().map(it -> new PassportDeskPage.Version(it.number(), it.validity().from(), it.validity().to()))
            .toList(),
        status == CONFLICT ? PassportForm.of(latest).differences(typed) : List.of(), problems));
  }

  private ModelAndView show(HttpStatus status, String code, Map<String, String> typed, Language language) {
    return show(status, code, typed, language, List.of());
  }

  /// What people need of a service besides its draft: a passport in force, a form, and what is printed in the end.
  private List<Check> checks(Passport latest, List<Passport> versions) {
    var path = "/desk/services/" + latest.code();
    var checks = new ArrayList<>(List.of(
        new Check("passport", versions.stream().anyMatch(each -> !each.draft()), path)));
    var form = forms.findInForce(latest.code());
    if (latest.terms().online()) checks.add(new Check("form", form.isPresent(), path + "/form"));
    form.ifPresent(it -> checks.add(new Check("papers", it.form().papers().equals(latest.codes()), path + "/form")));
    var kind = latest.terms().certificate();
    if (!kind.isEmpty()) {
      var known = !templates.editions(kind).isEmpty();
      checks.add(new Check("template", templates.inForce(kind).isPresent(),
          "/desk/certificates/templates/" + (known ? kind : "new?kind=" + kind)));
    }
    return checks;
  }

  /// The draft as it is, and beside it what was typed into another form of the page.
  private static Map<String, String> with(PassportForm form, Map<String, String> typed) {
    var both = new HashMap<>(form.typed());
    typed.forEach(both::putIfAbsent);
    return both;
  }
}
