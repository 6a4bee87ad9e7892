package az.rayon.deadlines;

import az.rayon.deadlines.page.CalendarPage;
import az.rayon.deadlines.page.CalendarPage.Row;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The working calendar of a year, for everybody.
@Controller
@RequestMapping("/deadlines/calendar")
class CalendarPages {

  private final Calendars calendars;
  private final Grids grids;
  private final Speech speech;
  private final Clock clock;

  CalendarPages(Calendars calendars, Grids grids, Speech speech, Clock clock) {
    this.calendars = calendars;
    this.grids = grids;
    this.speech = speech;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView thisYear() {
    return Pages.redirect("/deadlines/calendar/" + LocalDate.now(clock).getYear());
  }

  @GetMapping("/{year:\\d{4}}")
  ModelAndView show(@PathVariable int year, Language language) {
    if (!Asked.year(year)) throw new NotFound("year");
    var almanac = calendars.almanac();
    var calendar = almanac.year(year);
    return Pages.page("deadlines/calendar", new CalendarPage(year, almanac.provisional(year),
        almanac.decision(year).map(Decision::act).orElse(""), calendar.workingDays(), grids.of(calendar, language),
        rows(calendar, language), Asked.year(year - 1) ? year - 1 : 0, Asked.year(year + 1) ? year + 1 : 0));
  }

  private List<Row> rows(WorkingYear calendar, Language language) {
    return calendar.exceptions().entrySet().stream()
        .map(day -> new Row(speech.day(language, day.getKey()), speech.weekday(language, day.getKey()),
            day.getValue().works(), speech.reason(language, day.getValue())))
        .toList();
  }
}
