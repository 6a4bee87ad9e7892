package az.rayon.services.applications;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.services.applications.Application.Refusal;
import az.rayon.services.applications.Enclosures.Enclosed;
import az.rayon.services.applications.page.ApplicationCasePage;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One application on the desk, and the steps that officials take with it. Whoever does not see it is told that there
/// is none; when somebody was faster, what was typed comes back beside the application as it stands now.
@Controller
@RequestMapping("/desk/applications/{number:X-[0-9-]+}")
class CasePages {

  private final Applications applications;
  private final Acting acting;
  private final ActPages acts;
  private final ApplicationViews views;
  private final KeepingFiles files;
  private final ObjectProvider<Cashier> cashier;

  CasePages(Applications applications, Acting acting, ActPages acts, ApplicationViews views, KeepingFiles files,
      ObjectProvider<Cashier> cashier) {
    this.applications = applications;
    this.acting = acting;
    this.acts = acts;
    this.views = views;
    this.files = files;
    this.cashier = cashier;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    var application = seen(number, official);
    return page("services/applications/case", new ApplicationCasePage(views.forStaff(application, language),
        acting.allowed(application, official).stream().map(Act::word).toList(),
        cashier.getIfAvailable() != null, GrantedHousing.onward(application, official)));
  }

  /// Whoever may not, or not any more, sees how the application stands instead.
  @GetMapping("/{act:" + Act.WORDS + "}")
  ModelAndView ask(@PathVariable String number, @PathVariable String act, Official official, Language language) {
    var application = seen(number, official);
    var verb = Act.of(act);
    if (!acting.allowed(application, official).contains(verb)) return redirect("/desk/applications/" + number);
    return show(OK, new ActPages.Sheet(verb, application, acts.known(verb, application), List.of()), language);
  }

  @PostMapping("/{act:" + Act.WORDS + "}")
  ModelAndView act(@PathVariable String number, @PathVariable String act, @RequestParam Map<String, String> sent,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploaded, Official official,
      Language language) {
    var application = seen(number, official);
    var verb = Act.of(act);
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, Typed.text(value)));
    if (verb.moves() && Typed.version(typed) != application.version()) {
      return faster(new ActPages.Sheet(verb, application, typed, List.of()), language);
    }
    var problems = new ArrayList<>(acting.problems(verb, application, typed));
    var part = acting.takes(verb, application);
    var kept = part.isPresent() && uploaded != null
        ? files.keep(uploaded, part.get(), wanted(application), official, problems)
        : List.<Enclosed>of();
    var sheet = new ActPages.Sheet(verb, application, typed, problems);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, sheet, language);
    return done(sheet, kept, official, language);
  }

  private ModelAndView done(ActPages.Sheet sheet, List<Enclosed> kept, Official official, Language language) {
    var number = sheet.application().number();
    try {
      return switch (acting.act(sheet.act(), sheet.application(), sheet.typed(), kept, official)) {
        case Done(var done) -> redirect("/desk/applications" + (done.seenBy(official) ? "/" + number : ""));
        case Refused(var why) -> {
          files.forget(kept);
          yield show(why == Refusal.NOT_YOURS || why == Refusal.HEAD_ONLY ? FORBIDDEN : CONFLICT,
              sheet.with(new Problem("", "services.applications.refused." + why)), language);
        }
      };
    } catch (OptimisticLockingFailureException e) {
      files.forget(kept);
      return faster(sheet.as(seen(number, official)), language);
    }
  }

  /// Said before all else: what was typed was meant for the application as it was.
  private ModelAndView faster(ActPages.Sheet sheet, Language language) {
    return show(CONFLICT, sheet.with(new Problem("", "services.applications.refused.faster")), language);
  }

  /// The paper that is awaited: what is asked about it stands below its name.
  static String wanted(Application application) {
    return application.state() instanceof State.Waiting waiting
        ? Typed.cut(Typed.line(waiting.wanted().lines().findFirst().orElse("")), 200)
        : "";
  }

  private Application seen(String number, Official official) {
    return applications.find(number).filter(application -> application.seenBy(official))
        .orElseThrow(() -> new NotFound("application"));
  }

  private ModelAndView show(HttpStatus status, ActPages.Sheet sheet, Language language) {
    return page(status, "services/applications/act", acts.page(sheet, language));
  }
}
