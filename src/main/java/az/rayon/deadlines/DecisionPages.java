package az.rayon.deadlines;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.deadlines.EnteringDecisions.Act;
import az.rayon.deadlines.page.DecisionPage;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form by which a year's Cabinet decision is entered or corrected.
@Controller
@RequestMapping("/desk/deadlines/years/{year:\\d{4}}")
class DecisionPages {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final int MOST_DAYS = 6;

  private final Calendars calendars;
  private final EnteringDecisions entering;

  DecisionPages(Calendars calendars, EnteringDecisions entering) {
    this.calendars = calendars;
    this.entering = entering;
  }

  @GetMapping
  ModelAndView form(@PathVariable int year, Official official) {
    if (!Asked.year(year)) throw new NotFound("year");
    if (!EnteringDecisions.mayEnter(official)) throw new ErrorResponseException(FORBIDDEN);
    var known = calendars.almanac().decision(year);
    return show(OK, known.map(it -> new DecisionPage(year, it.decided() ? it.act() : "", typed(it.ramazan()),
        typed(it.qurban()), it.id().toString(), List.of()))
        .orElseGet(() -> new DecisionPage(year, "", "", "", "", List.of())));
  }

  @PostMapping
  ModelAndView enter(@PathVariable int year, @RequestParam String act, @RequestParam String ramazan,
      @RequestParam String qurban, @RequestParam String seen, Official official) {
    if (!Asked.year(year)) throw new NotFound("year");
    var problems = new ArrayList<Problem>();
    if (act.isBlank() || act.strip().length() > 300) problems.add(new Problem("act", "deadlines.act.wrong"));
    var feast = days("ramazan", ramazan, year, problems);
    var sacrifice = days("qurban", qurban, year, problems);
    if (feast.stream().anyMatch(sacrifice::contains)) problems.add(new Problem("qurban", "deadlines.feast.both"));
    if (!problems.isEmpty())
      return show(UNPROCESSABLE_CONTENT, new DecisionPage(year, act, ramazan, qurban, seen, problems));
    return switch (entering.decide(new Act(year, act.strip(), feast, sacrifice), seen, official)) {
      case Done(_) -> Pages.redirect("/deadlines/calendar/" + year);
      case Refused(_) -> throw new ErrorResponseException(FORBIDDEN);
    };
  }

  private static ModelAndView show(HttpStatus status, DecisionPage page) {
    return Pages.page(status, "deadlines/decision", page);
  }

  private static List<LocalDate> days(String field, String typed, int year, List<Problem> problems) {
    try {
      var days = Arrays.stream(typed.split("[,;\\s]+")).filter(day -> !day.isBlank())
          .map(day -> LocalDate.parse(day, DAY)).sorted().distinct().toList();
      if (!days.isEmpty() && days.size() <= MOST_DAYS && days.stream().allMatch(day -> day.getYear() == year))
        return days;
    } catch (DateTimeException e) {
      // told below, in the same words as a day of another year
    }
    problems.add(new Problem(field, "deadlines.feast.wrong", year));
    return List.of();
  }

  private static String typed(List<LocalDate> days) {
    return days.stream().map(DateTimeFormatter.ofPattern("dd.MM.uuuu")::format).collect(Collectors.joining(", "));
  }
}
