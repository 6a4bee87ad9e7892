package az.rayon.actionplan.report;

import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.page.ReportDeskPage.Typed;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.Plans;
import az.rayon.actionplan.report.DeskViews.Reader;
import az.rayon.actionplan.report.EditingReports.Wording;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Wording the report on the desk, sentence by sentence.
@Controller
@RequestMapping("/desk/plans/{code}/reports/{year:\\d{4}}")
class ReportDeskPages {

  static final int LONGEST = 4_000;
  static final int LONGEST_LINE = 600;

  private final Plans plans;
  private final Reports reports;
  private final DeskViews views;
  private final DraftingReports drafting;
  private final EditingReports editing;

  ReportDeskPages(Plans plans, Reports reports, DeskViews views, DraftingReports drafting, EditingReports editing) {
    this.plans = plans;
    this.reports = reports;
    this.views = views;
    this.drafting = drafting;
    this.editing = editing;
  }

  /// The report that an address names, and who asked for it.
  private record Asked(Plan plan, Report report, Reader reader) {}

  @GetMapping
  ModelAndView show(@PathVariable String code, @PathVariable int year, Language language, Official official) {
    var asked = asked(code, year, language, official);
    return views.show(HttpStatus.OK, asked.plan(), asked.report(), asked.reader(), Typed.NOTHING, List.of());
  }

  @PostMapping("/refresh")
  ModelAndView refresh(@PathVariable String code, @PathVariable int year, Language language, Official official) {
    var asked = asked(code, year, language, official);
    return after(asked, drafting.refresh(asked.report().id(), official), "", Typed.NOTHING);
  }

  @PostMapping("/sentences/{id}")
  ModelAndView word(@PathVariable String code, @PathVariable int year, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, year, language, official);
    var typed = typed(id.toString(), form);
    var problem = problem(typed.text(), "text-" + id);
    if (problem != null) return again(asked, typed, problem);
    var was = Objects.requireNonNullElse(form.getFirst("was"), "");
    var outcome = editing.word(asked.report().id(), id, new Wording(typed.text().strip(), typed.on(), was), official);
    return after(asked, outcome, "#t-" + id, typed);
  }

  @PostMapping("/sentences/{id}/remove")
  ModelAndView remove(@PathVariable String code, @PathVariable int year, @PathVariable UUID id, Language language,
      Official official) {
    var asked = asked(code, year, language, official);
    return after(asked, editing.remove(asked.report().id(), id, official), "", Typed.NOTHING);
  }

  @PostMapping("/clauses/{number}")
  ModelAndView add(@PathVariable String code, @PathVariable int year, @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form, Language language, Official official) {
    var asked = asked(code, year, language, official);
    var typed = typed("add:" + number, form);
    var problem = problem(typed.text(), "text-" + number);
    if (problem != null) return again(asked, typed, problem);
    var outcome = editing.add(asked.report().id(), number, typed.text().strip(), typed.on(), official);
    return after(asked, outcome, "#m" + number, typed);
  }

  /// The form above and below the table, as it was sent.
  record Sent(String title, String post, String signatory) {

    Sent {
      title = lines(title);
      post = lines(post);
      signatory = lines(signatory);
    }
  }

  @PostMapping("/form")
  ModelAndView frame(@PathVariable String code, @PathVariable int year, @ModelAttribute Sent sent, Language language,
      Official official) {
    var asked = asked(code, year, language, official);
    var typed = new Typed("form", sent.title(), List.of(), sent.post(), sent.signatory(), DateText.EMPTY);
    if (sent.title().isEmpty()) return again(asked, typed, new Problem("title", "actionplan.report.title.missing"));
    for (var field : List.of("title", "post", "signatory")) {
      var text = field.equals("title") ? sent.title() : field.equals("post") ? sent.post() : sent.signatory();
      if (text.length() > LONGEST_LINE)
        return again(asked, typed, new Problem(field, "actionplan.text.long",
            LONGEST_LINE));
    }
    var form = new Form(sent.title(), sent.post(), sent.signatory());
    return after(asked, editing.frame(asked.report().id(), form, official), "", typed);
  }

  private Asked asked(String code, int year, Language language, Official official) {
    var plan = plans.get(code, official);
    return new Asked(plan, reports.get(plan.id(), year, official), new Reader(official, language));
  }

  private ModelAndView after(Asked asked, Outcome<Report, ReportRefusal> outcome, String place, Typed typed) {
    return switch (outcome) {
      case Done(var report) -> redirect("/desk" + report.path() + place);
      case Refused(var why) -> views.show(why == ReportRefusal.NOT_YOURS ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
          asked.plan(), asked.report(), asked.reader(), typed,
          List.of(new Problem("", "actionplan.report.refused." + why)));
    };
  }

  private ModelAndView again(Asked asked, Typed typed, Problem problem) {
    return views.show(HttpStatus.UNPROCESSABLE_CONTENT, asked.plan(), asked.report(), asked.reader(), typed,
        List.of(problem));
  }

  private static Typed typed(String name, MultiValueMap<String, String> form) {
    var text = Objects.requireNonNullElse(form.getFirst("text"), "");
    return new Typed(name, text, form.getOrDefault("on", List.of()), "", "", DateText.EMPTY);
  }

  private static @Nullable Problem problem(String text, String field) {
    if (text.isBlank()) return new Problem(field, "actionplan.report.text.missing");
    return text.length() > LONGEST ? new Problem(field, "actionplan.text.long", LONGEST) : null;
  }

  private static String lines(@Nullable String text) {
    if (text == null) return "";
    return String.join("\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
