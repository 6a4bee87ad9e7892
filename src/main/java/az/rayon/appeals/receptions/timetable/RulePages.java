package az.rayon.appeals.receptions.timetable;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.page.RulesPage;
import az.rayon.appeals.receptions.page.RulesPage.RuleLine;
import az.rayon.appeals.receptions.timetable.Reception.Refusal;
import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The secretary's timetable: how each official's days come round.
@Controller
@RequestMapping("/desk/receptions/rules")
class RulePages {

  private final ReceptionRules rules;
  private final KeepingTimetable keeping;
  private final Officials officials;
  private final WorkingDays calendar;

  RulePages(ReceptionRules rules, KeepingTimetable keeping, Officials officials, WorkingDays calendar) {
    this.rules = rules;
    this.keeping = keeping;
    this.officials = officials;
    this.calendar = calendar;
  }

  @GetMapping
  ModelAndView list(Actor.Official official, Language language) {
    if (!ReceptionRights.hasDesk(official)) throw new AccessDeniedException("does not see the timetable");
    return show(OK, new RuleForm(Map.of("minutes", "15")), List.of(), language);
  }

  @PostMapping
  ModelAndView add(@RequestParam Map<String, String> sent, Actor.Official official,
      Language language) {
    var form = new RuleForm(sent);
    var post = officials.find(form.line("post")).map(Officials.Official::post);
    var rule = form.rule(post, calendar.today(), calendar.now());
    if (!ReceptionRights.runs(official)) throw new AccessDeniedException("does not keep the timetable");
    if (rule.isEmpty()) return show(UNPROCESSABLE_CONTENT, form, form.problems(), language);
    return switch (keeping.add(rule.get(), official)) {
      case Done(var _) -> redirect("/desk/receptions/rules");
      case Refused(var why) -> show(status(why), form,
          List.of(new Problem("day", "appeals.reception.timetable.refused." + why)), language);
    };
  }

  @PostMapping("/{id}/end")
  ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> sent,
      Actor.Official official, Language language) {
    var form = new RuleForm(sent);
    var reason = form.reason();
    if (!ReceptionRights.runs(official)) throw new AccessDeniedException("does not keep the timetable");
    if (!form.problems().isEmpty()) return show(UNPROCESSABLE_CONTENT, form, form.problems(), language);
    return switch (keeping.end(id, reason, official)) {
      case Done(var _) -> redirect("/desk/receptions/rules");
      case Refused(var why) -> show(status(why), form,
          List.of(new Problem("", "appeals.reception.timetable.refused." + why)), language);
    };
  }

  static HttpStatus status(Refusal why) {
    return why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT;
  }

  private ModelAndView show(HttpStatus status, RuleForm form, List<Problem> problems, Language language) {
    var known = officials.list();
    var byPost = rules.listAfter(calendar.today()).stream().collect(Collectors.groupingBy(ReceptionRule::post));
    var lines = known.stream().flatMap(official -> byPost.getOrDefault(official.post(), List.of()).stream()
        .map(rule -> line(rule, official.title().in(language)))).toList();
    var choices = known.stream().map(each -> new Choice(each.code(), each.holder().isEmpty()
        ? each.title().in(language)
        : each.title().in(language) + " – " + each.holder())).toList();
    return page(status, "appeals/receptions/rules",
        new RulesPage(lines, choices, form.values(), form.date(), problems));
  }

  private static RuleLine line(ReceptionRule rule, String official) {
    var hours = rule.hours();
    return switch (rule.rhythm()) {
      case Rhythm.Weekly(var weekday) -> new RuleLine(rule.id().toString(), official, "WEEKLY", weekday.getValue(), 0,
          null, hours.opens(), hours.closes(), hours.minutes(), hours.place());
      case Rhythm.Monthly(var nth, var weekday) -> new RuleLine(rule.id().toString(), official, "MONTHLY",
          weekday.getValue(), nth, null, hours.opens(), hours.closes(), hours.minutes(), hours.place());
      case Rhythm.Once(var day) -> new RuleLine(rule.id().toString(), official, "ONCE", day.getDayOfWeek().getValue(),
          0, day, hours.opens(), hours.closes(), hours.minutes(), hours.place());
    };
  }
}
