package az.rayon.appeals.receptions.timetable;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.page.DayChangePage;
import az.rayon.appeals.receptions.timetable.Reception.Refusal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One day is moved or cancelled, with a reason that people read.
@Controller
@RequestMapping("/desk/receptions/days/{id}/change")
class DayChangePages {

  private final Receptions receptions;
  private final KeepingTimetable keeping;
  private final Officials officials;
  private final Booked booked;

  DayChangePages(Receptions receptions, KeepingTimetable keeping, Officials officials, Booked booked) {
    this.receptions = receptions;
    this.keeping = keeping;
    this.officials = officials;
    this.booked = booked;
  }

  @GetMapping
  ModelAndView ask(@PathVariable UUID id, Official official, Language language) {
    if (!ReceptionRights.runs(official)) throw new AccessDeniedException("does not keep the timetable");
    var reception = receptions.get(id);
    var values = Map.of("opens", reception.hours().opens().toString(), "place", reception.hours().place());
    return show(OK, reception, values, DateText.of(reception.day()), List.of(), language);
  }

  @PostMapping
  ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    if (!ReceptionRights.runs(official)) throw new AccessDeniedException("does not keep the timetable");
    var reception = receptions.get(id);
    var form = new RuleForm(sent);
    var outcome = form.line("how").equals("CANCEL")
        ? cancel(reception, form, official)
        : move(reception, form,
            official);
    return switch (outcome) {
      case null -> show(UNPROCESSABLE_CONTENT, reception, form.values(), form.date(), form.problems(), language);
      case Done(var _) -> redirect("/desk/receptions/days/" + id);
      case Refused(var why) -> show(RulePages.status(why), reception, form.values(), form.date(),
          List.of(new Problem("", "appeals.reception.timetable.refused." + why)), language);
    };
  }

  private @Nullable Outcome<Reception, Refusal> cancel(Reception reception, RuleForm form, Official by) {
    var reason = form.reason();
    return form.problems().isEmpty() ? keeping.cancel(reception.id(), reason, by) : null;
  }

  private @Nullable Outcome<Reception, Refusal> move(Reception reception, RuleForm form, Official by) {
    if (!form.line("how").equals("MOVE")) form.problems().add(new Problem("how", "appeals.reception.problem.change"));
    var day = form.day();
    var opens = form.time("opens");
    var place = form.place();
    var reason = form.reason();
    if (opens.filter(reception.hours()::fitsInto).isEmpty() && form.problems().isEmpty()) {
      form.problems().add(new Problem("opens", "appeals.reception.problem.time"));
    }
    if (!form.problems().isEmpty() || day.isEmpty() || opens.isEmpty()) return null;
    return keeping.move(reception.id(), day.get(), reception.hours().at(opens.get(), place), reason, by);
  }

  private ModelAndView show(HttpStatus status, Reception reception, Map<String, String> values, DateText date,
      List<Problem> problems, Language language) {
    long many = booked.taken(List.of(reception.id())).getOrDefault(reception.id(), Set.of()).size();
    return page(status, "appeals/receptions/change", new DayChangePage(DayViews.of(reception, List.of()),
        officials.get(reception.post()).title().in(language), many, values, date, problems));
  }
}
