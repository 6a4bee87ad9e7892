package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.ReceiptDoor.Closed;
import az.rayon.accounts.ReceiptDoor.Form;
import az.rayon.accounts.ReceiptDoor.Knock;
import az.rayon.accounts.ReceiptDoor.Open;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.page.SlotPage;
import az.rayon.appeals.receptions.timetable.DayViews;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A booking for whoever made it. Number and PIN go in a POST and come back as a pass of half an hour, so that neither
/// an address nor a cookie ever holds them.
@Controller
@RequestMapping("/receptions/booking")
class BookingPages {

  private final FollowingBookings following;
  private final ChangingBookings changing;
  private final OwnBooking own;
  private final BookingViews views;
  private final Timetable timetable;

  BookingPages(FollowingBookings following, ChangingBookings changing, OwnBooking own, BookingViews views,
      Timetable timetable) {
    this.following = following;
    this.changing = changing;
    this.own = own;
    this.views = views;
    this.timetable = timetable;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(Form.of(number));
  }

  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    return switch (following.open(new Knock(number, pin, request.getRemoteAddr()))) {
      case Open(var pass) -> redirect(path(pass));
      case Closed(var form) -> ask(form);
    };
  }

  @GetMapping("/{pass}")
  ModelAndView show(@PathVariable String pass, Language language) {
    return with(pass, booking -> own.page(OK, booking, path(pass), language, List.of()));
  }

  @PostMapping("/{pass}/{deed:confirm|accept|cancel}")
  ModelAndView change(@PathVariable String pass, @PathVariable String deed, Language language, Actor actor) {
    return with(pass, booking -> done(switch (deed) {
      case "confirm" -> changing.confirm(booking.id(), actor);
      case "accept" -> changing.accept(booking.id(), actor);
      default -> changing.cancel(booking.id(), actor);
    }, booking, pass, language));
  }

  @GetMapping("/{pass}/move")
  ModelAndView choose(@PathVariable String pass, Language language) {
    return with(pass, booking -> slots(OK, booking, pass, language, List.of()));
  }

  @PostMapping("/{pass}/move")
  ModelAndView move(@PathVariable String pass, @RequestParam(defaultValue = "") String seat, Language language,
      Actor actor) {
    return with(pass, booking -> {
      var chosen = BookingAnswers.seat(seat);
      if (chosen.isEmpty()) {
        return slots(UNPROCESSABLE_CONTENT, booking, pass, language,
            List.of(new Problem("seat", "appeals.reception.problem.seat")));
      }
      var outcome = changing.move(booking.id(), chosen.get(), actor);
      return outcome instanceof Refused(var why) && why == Refusal.TAKEN
          ? slots(CONFLICT, booking, pass, language, List.of(new Problem("seat", "appeals.reception.refused.TAKEN")))
          : done(outcome, booking, pass, language);
    });
  }

  @GetMapping("/{pass}/booking.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String pass, Language language) {
    return following.find(pass).map(booking -> views.calendar(booking, language))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ModelAndView with(String pass, Function<Booking, ModelAndView> shown) {
    return following.find(pass).map(shown).orElseGet(() -> ask(Form.over()));
  }

  private ModelAndView done(Outcome<Booking, Refusal> outcome, Booking booking, String pass, Language language) {
    return switch (outcome) {
      case Done(var _) -> redirect(path(pass));
      case Refused(var why) -> own.page(CONFLICT, booking, path(pass), language,
          List.of(new Problem("", "appeals.reception.refused." + why, BookingReceptions.MOST_OPEN)));
    };
  }

  private ModelAndView slots(HttpStatus status, Booking booking, String pass, Language language,
      List<Problem> problems) {
    var official = views.official(booking.post());
    var days = timetable.ahead(booking.post()).stream().map(DayViews::of).filter(day -> !day.cancelled()).toList();
    return page(status, "appeals/receptions/slot", new SlotPage(path(pass) + "/move", path(pass),
        official.title().in(language), official.code(), days, "", false, problems));
  }

  private static ModelAndView ask(Form form) {
    return page(form.status(), "appeals/receptions/ask", form);
  }

  static String path(String pass) {
    return "/receptions/booking/" + pass;
  }
}
