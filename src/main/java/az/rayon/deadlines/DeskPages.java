package az.rayon.deadlines;

import az.rayon.deadlines.page.DeskPage;
import az.rayon.deadlines.page.DeskPage.Exchange;
import az.rayon.deadlines.page.DeskPage.Rule;
import az.rayon.deadlines.page.DeskPage.Year;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the law's terms and the calendar are kept by people. Every official may look.
@Controller
class DeskPages {

  private final Calendars calendars;
  private final Rules rules;
  private final Speech speech;
  private final Clock clock;

  DeskPages(Calendars calendars, Rules rules, Speech speech, Clock clock) {
    this.calendars = calendars;
    this.rules = rules;
    this.speech = speech;
    this.clock = clock;
  }

  @GetMapping("/desk/deadlines")
  ModelAndView show(Official official, Language language) {
    var almanac = calendars.almanac();
    int last = Math.max(LocalDate.now(clock).getYear() + 1,
        almanac.decisions().keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
    int first = almanac.decisions().keySet().stream().mapToInt(Integer::intValue).min().orElse(last);
    var years = IntStream.rangeClosed(first, last).boxed().sorted(Comparator.reverseOrder())
        .filter(year -> year <= LocalDate.now(clock).getYear() + 1 || almanac.decision(year).isPresent())
        .map(year -> new Year(year, !almanac.provisional(year), almanac.decision(year).map(Decision::act).orElse(""),
            almanac.year(year).workingDays()))
        .toList();
    var swaps = almanac.swaps().stream().sorted(Comparator.comparing(Swap::off).reversed())
        .map(swap -> new Exchange(swap.id().toString(), speech.date(language, swap.off()),
            speech.date(language, swap.work()), swap.act()))
        .toList();
    var law = rules.list(LocalDate.now(clock)).stream().map(rule -> new Rule(rule.key(), rule.title().in(language),
        speech.value(language, rule), rule.reference().in(language), rule.status().name().toLowerCase(Locale.ROOT)))
        .toList();
    return Pages.page("deadlines/desk", new DeskPage(EnteringDecisions.mayEnter(official), years, swaps, law));
  }
}
