package az.rayon.services.applications;

import static az.rayon.site.Pages.page;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.applications.page.MyApplicationsPage;
import az.rayon.services.applications.page.MyApplicationsPage.Begun;
import az.rayon.services.applications.page.MyApplicationsPage.Line;
import az.rayon.services.forms.BegunForms;
import az.rayon.services.catalogue.Passports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What the signed-in person has applied for. Somebody else's application is not there, whatever its number.
@Controller
@RequestMapping("/me/applications")
class MyApplicationsPages {

  private final Applications applications;
  private final ApplicantDesk desk;
  private final Passports passports;
  private final BegunForms forms;
  private final Clock clock;

  MyApplicationsPages(Applications applications, ApplicantDesk desk, Passports passports, BegunForms forms,
      Clock clock) {
    this.applications = applications;
    this.desk = desk;
    this.passports = passports;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, Language language) {
    var begun = forms.listBegun(actor).stream().map(form -> new Begun(form.title().in(language), form.path(),
        LocalDate.ofInstant(form.until(), clock.getZone()))).toList();
    return page("services/applications/mine", new MyApplicationsPage(begun,
        applications.listOf(actor.id()).stream().map(application -> line(application, language)).toList()));
  }

  @GetMapping("/{number:X-[0-9-]+}")
  ModelAndView show(@PathVariable String number, Actor actor, Language language) {
    return desk.show(own(number, actor), language);
  }

  @PostMapping("/{number:X-[0-9-]+}/{deed:" + ApplicantDesk.DEEDS + "}")
  ModelAndView act(@PathVariable String number, @PathVariable String deed, @RequestParam Map<String, String> typed,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploaded, Actor actor,
      Language language) {
    var sent = new ApplicantDesk.Sent(deed, typed, uploaded == null ? List.of() : uploaded);
    return desk.act(own(number, actor), sent, language);
  }

  private Line line(Application application, Language language) {
    var today = LocalDate.now(clock);
    var state = application.state();
    var look = switch (state) {
      case State.Granted _ -> "good";
      case State.Declined _,State.Upheld _ -> "late";
      case State.Waiting _ -> "soon";
      case State.Withdrawn _ -> "";
      case State.Submitted _,State.UnderReview _,State.Inspection _,State.AtCommission _,State.Objected _ ->
        application.overdue(today) ? "late" : "live";
    };
    boolean runs = application.open() && !(state instanceof State.Waiting);
    return new Line(application.number(),
        passports.get(application.asking().wanted().passport()).name().in(language), ApplicationRow.name(state), look,
        LocalDate.ofInstant(application.asking().receivedAt(), clock.getZone()),
        runs ? application.term().due() : null);
  }

  private ApplicantDesk.Visit own(String number, Actor actor) {
    var application = applications.find(number).filter(found -> found.askedBy(actor))
        .orElseThrow(() -> new NotFound("application"));
    return new ApplicantDesk.Visit(application, actor, "/me/applications/" + number);
  }
}
