package az.rayon.deadlines;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.deadlines.page.SwapPage;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form by which a swap of two days is entered, and the button that takes one back.
@Controller
@RequestMapping("/desk/deadlines/swaps")
class SwapPages {

  private final Calendars calendars;
  private final EnteringDecisions entering;

  SwapPages(Calendars calendars, EnteringDecisions entering) {
    this.calendars = calendars;
    this.entering = entering;
  }

  @GetMapping
  ModelAndView form(Official official) {
    if (!EnteringDecisions.mayEnter(official)) throw new ErrorResponseException(FORBIDDEN);
    return show(OK, new SwapPage(DateText.EMPTY, DateText.EMPTY, "", List.of()));
  }

  @PostMapping
  ModelAndView enter(@RequestParam Map<String, String> form, Official official) {
    var off = typed(form, "off");
    var work = typed(form, "work");
    var act = form.getOrDefault("act", "").strip();
    var problems = new ArrayList<Problem>();
    if (day(off).isEmpty()) problems.add(new Problem("off", "deadlines.swap.day.wrong"));
    if (day(work).isEmpty()) problems.add(new Problem("work", "deadlines.swap.day.wrong"));
    if (act.isEmpty() || act.length() > 300) problems.add(new Problem("act", "deadlines.act.wrong"));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, new SwapPage(off, work, act, problems));
    return switch (entering.swap(day(off).orElseThrow(), day(work).orElseThrow(), act, official)) {
      case Done(_) -> Pages.redirect("/desk/deadlines");
      case Refused(var why) -> switch (why) {
        case NOT_ENTRUSTED -> throw new ErrorResponseException(FORBIDDEN);
        case ALREADY_OFF -> show(CONFLICT, new SwapPage(off, work, act,
            List.of(new Problem("off", "deadlines.swap.alreadyOff"))));
        case ALREADY_WORKED -> show(CONFLICT, new SwapPage(off, work, act,
            List.of(new Problem("work", "deadlines.swap.alreadyWorked"))));
      };
    };
  }

  @PostMapping("/{id}/withdraw")
  ModelAndView withdraw(@PathVariable UUID id, Official official) {
    var swap = calendars.almanac().swaps().stream().filter(each -> each.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("swap"));
    return switch (entering.withdraw(swap, official)) {
      case Done(_) -> Pages.redirect("/desk/deadlines");
      case Refused(_) -> throw new ErrorResponseException(FORBIDDEN);
    };
  }

  private static ModelAndView show(HttpStatus status, SwapPage page) {
    return Pages.page(status, "deadlines/swap", page);
  }

  private static Optional<LocalDate> day(DateText typed) {
    return typed.date().filter(day -> Asked.year(day.getYear()));
  }

  private static DateText typed(Map<String, String> form, String name) {
    return new DateText(form.getOrDefault(name, ""), form.getOrDefault(name + "-month", ""),
        form.getOrDefault(name + "-year", ""));
  }
}
