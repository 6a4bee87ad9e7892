package az.rayon.accounts.leave;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.leave.TakingLeave.Refusal;
import az.rayon.accounts.page.LeavePage;
import az.rayon.accounts.page.LeavePage.Typed;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who is away, for everybody on the desk to see, and the form in which they say so.
@Controller
@RequestMapping("/desk/leave")
class LeavePages {

  private final TakingLeave taking;
  private final TakenLeaves leaves;
  private final Clock clock;

  LeavePages(TakingLeave taking, TakenLeaves leaves, Clock clock) {
    this.taking = taking;
    this.leaves = leaves;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Official official) {
    return show(OK, Typed.NOTHING, List.of(), official);
  }

  @PostMapping
  ModelAndView take(@RequestParam Map<String, String> sent, Official official) {
    var typed = typed(sent, official);
    var problems = new ArrayList<Problem>();
    var who = id("official", typed.official(), problems);
    var substitute = id("substitute", typed.substitute(), problems);
    var first = day("first", typed.first(), problems);
    var last = day("last", typed.last(), problems);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      problems.add(new Problem("last", "accounts.leave.problem.last"));
    }
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, typed, problems, official);
    return switch (taking.take(who.orElseThrow(), substitute.orElseThrow(), first.orElseThrow(), last.orElseThrow(),
        official)) {
      case Done(var _) -> Pages.redirect("/desk/leave");
      case Refused(var why) -> show(status(why), typed, List.of(new Problem(field(why), "accounts.leave.refused."
          + why)), official);
    };
  }

  @PostMapping("/{id}/end")
  ModelAndView end(@PathVariable UUID id, Official official) {
    return switch (taking.end(id, official)) {
      case Done(var _) -> Pages.redirect("/desk/leave");
      case Refused(var why) -> show(status(why), Typed.NOTHING,
          List.of(new Problem("", "accounts.leave.refused." + why)), official);
    };
  }

  private ModelAndView show(HttpStatus status, Typed typed, List<Problem> problems, Official official) {
    return Pages.page(status, "accounts/leave", new LeavePage(leaves.listFrom(LocalDate.now(clock)),
        leaves.listOfficials(), official.id().toString(), TakingLeave.maySayForOthers(official), typed, problems));
  }

  /// Who is not asked whose leave it is says it for themselves.
  private static Typed typed(Map<String, String> sent, Official official) {
    return new Typed(sent.getOrDefault("official", official.id().toString()), sent.getOrDefault("substitute", ""),
        date(sent, "first"), date(sent, "last"));
  }

  private static DateText date(Map<String, String> sent, String name) {
    return new DateText(sent.getOrDefault(name, ""), sent.getOrDefault(name + "-month", ""),
        sent.getOrDefault(name + "-year", ""));
  }

  private static Optional<UUID> id(String field, String typed, List<Problem> problems) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(field, "accounts.leave.problem." + field));
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String field, DateText typed, List<Problem> problems) {
    var day = typed.date();
    if (day.isEmpty()) problems.add(new Problem(field, "accounts.leave.problem." + field));
    return day;
  }

  private static HttpStatus status(Refusal why) {
    return why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT;
  }

  private static String field(Refusal why) {
    return switch (why) {
      case NOT_YOURS -> "official";
      case NOT_AN_OFFICIAL, DOES_NOT_ANSWER, SAME -> "substitute";
      case PAST -> "last";
      case AWAY_ALREADY -> "first";
    };
  }
}
