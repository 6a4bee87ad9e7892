package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.HoldingReceptions.Mark;
import az.rayon.appeals.receptions.page.DayPage;
import az.rayon.appeals.receptions.timetable.DayViews;
import az.rayon.appeals.receptions.timetable.Reception;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of one official's day: to be printed for the official, and worked through by the secretary; of a day that
/// was called off, who has to learn of it. Whoever may not see it is told that there is none.
@Controller
@RequestMapping("/desk/receptions/days/{id}")
class DayPages {

  private final Receptions receptions;
  private final Bookings bookings;
  private final HoldingReceptions holding;
  private final AwaitedViews awaited;
  private final BookingViews views;
  private final Clock clock;

  DayPages(Receptions receptions, Bookings bookings, HoldingReceptions holding, AwaitedViews awaited,
      BookingViews views, Clock clock) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.holding = holding;
    this.awaited = awaited;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id, Official official, Language language) {
    return show(OK, seen(id, official), official, List.of(), language);
  }

  @PostMapping("/bookings/{number:Q-[0-9-]+}/{mark:arrived|received|missed}")
  ModelAndView mark(@PathVariable UUID id, @PathVariable String number, @PathVariable String mark, Official official,
      Language language) {
    var reception = seen(id, official);
    return switch (holding.mark(number, Mark.valueOf(mark.toUpperCase(Locale.ROOT)), official)) {
      case Done(var _) -> redirect("/desk/receptions/days/" + id + "#" + number);
      case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, reception, official,
          List.of(new Problem("", "appeals.reception.refused." + why, BookingReceptions.MOST_OPEN)), language);
    };
  }

  private Reception seen(UUID id, Official official) {
    return receptions.find(id)
        .filter(found -> ReceptionRights.seesDay(official, views.official(found.post()).unit()))
        .orElseThrow(() -> new NotFound("reception"));
  }

  private ModelAndView show(HttpStatus status, Reception reception, Official official, List<Problem> problems,
      Language language) {
    var whose = views.official(reception.post());
    var held = reception.cancelled() ? bookings.listCalledOff(reception.id()) : bookings.listFor(reception.id());
    var people = held.stream().map(booking -> awaited.of(booking, language)).toList();
    return page(status, "appeals/receptions/day",
        new DayPage(DayViews.of(reception, List.of()), whose.title().in(language), people,
            ReceptionRights.keepsDay(official, whose.unit()),
            ReceptionRights.runs(official) && !reception.over(LocalDate.now(clock)),
            !reception.day().isAfter(LocalDate.now(clock)), problems));
  }
}
