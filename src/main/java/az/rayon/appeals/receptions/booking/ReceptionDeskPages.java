package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.open.PublicReceptions;
import az.rayon.appeals.receptions.page.ReceptionDeskPage;
import az.rayon.appeals.receptions.page.ReceptionDeskPage.DayLine;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.PublishingReceptions;
import az.rayon.appeals.receptions.timetable.Reception;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The desk of receptions: today, every day ahead that can be booked, the week behind, and what is older and was not
/// yet written down.
@Controller
class ReceptionDeskPages {

  private static final int DAYS_BACK = 7;
  private static final int DAYS_UNMARKED = 60;

  private final Receptions receptions;
  private final Bookings bookings;
  private final Officials officials;
  private final Timetable timetable;
  private final PublicReceptions mobile;
  private final Clock clock;

  ReceptionDeskPages(Receptions receptions, Bookings bookings, Officials officials, Timetable timetable,
      PublicReceptions mobile, Clock clock) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.officials = officials;
    this.timetable = timetable;
    this.mobile = mobile;
    this.clock = clock;
  }

  @GetMapping("/desk/receptions")
  ModelAndView show(Official official, Language language) {
    if (!ReceptionRights.hasDesk(official)) throw new AccessDeniedException("has no receptions");
    var today = LocalDate.now(clock);
    var without = LackingMonths.in(language, timetable.lacking());
    var lately = mobile.held("", today, 0, language).stream().limit(5);
    return page("appeals/receptions/desk", new ReceptionDeskPage(days(today, official, language), without,
        Stream.concat(mobile.coming(today, language).stream(), lately).toList(),
        bookings.listWaiting().size(), ReceptionRights.runs(official)));
  }

  private List<DayLine> days(LocalDate today, Official official, Language language) {
    var known = officials.byPost();
    var since = today.minusDays(DAYS_BACK);
    var all = receptions.list(null, today.minusDays(DAYS_UNMARKED), today.plusDays(PublishingReceptions.DAYS_AHEAD));
    var unmarked = bookings.awaited(all.stream().filter(each -> each.day().isBefore(today) && !each.cancelled())
        .map(Reception::id).toList());
    var shown = all.stream().filter(each -> !each.day().isBefore(since) || unmarked.containsKey(each.id())).toList();
    var taken = bookings.taken(shown.stream().map(Reception::id).toList());
    return shown.stream().flatMap(each -> Optional.ofNullable(known.get(each.post()))
        .filter(whose -> ReceptionRights.seesDay(official, whose.unit()))
        .map(whose -> new DayLine(each.id().toString(), whose.title().in(language), each.day(), each.hours().opens(),
            each.hours().closes(), each.hours().place(), each.cancelled(), each.hours().slots().size(),
            taken.getOrDefault(each.id(), Set.of()).size(), unmarked.getOrDefault(each.id(), 0)))
        .stream()).toList();
  }
}
