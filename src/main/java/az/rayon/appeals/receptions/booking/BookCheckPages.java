package az.rayon.appeals.receptions.booking;

import static az.rayon.appeals.receptions.booking.BookPages.path;
import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import az.rayon.accounts.Pins;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.page.BookedPage;
import az.rayon.appeals.receptions.page.BookingCheckPage;
import az.rayon.appeals.receptions.page.QuestionsPage.QuestionLine;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.writing.Draft;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last look at a booking, and what whoever booked takes home.
@Controller
@RequestMapping("/receptions/book/{key}")
class BookCheckPages {

  private final WritingBookings writing;
  private final BookingReceptions booking;
  private final BookingViews views;
  private final Officials officials;
  private final Pins pins;

  BookCheckPages(WritingBookings writing, BookingReceptions booking, BookingViews views, Officials officials,
      Pins pins) {
    this.writing = writing;
    this.booking = booking;
    this.views = views;
    this.officials = officials;
    this.pins = pins;
  }

  @GetMapping("/check")
  ModelAndView check(@PathVariable UUID key, Language language) {
    return writing.find(key).map(draft -> {
      var unfinished = writing.checks().unfinished(BookingAnswers.of(draft));
      return unfinished == null
          ? check(OK, draft, language, List.of())
          : redirect(path(key, BookPages.name(unfinished)));
    }).orElseGet(() -> BookPages.notHere(writing, key));
  }

  /// Whoever was slower than another keeps all they typed, and chooses another hour.
  @PostMapping("/check")
  ModelAndView book(@PathVariable UUID key, Language language, Actor actor, HttpServletRequest request) {
    var draft = writing.find(key);
    if (draft.isEmpty() || writing.checks().unfinished(BookingAnswers.of(draft.get())) != null)
      return check(key, language);
    return switch (booking.book(key, language, actor, request.getRemoteAddr())) {
      case Done(var _) -> redirect(path(key, "done"));
      case Refused(var why) -> check(why == Refusal.TOO_MANY ? TOO_MANY_REQUESTS : CONFLICT, draft.get(), language,
          List.of(new Problem("", "appeals.reception.refused." + why, BookingReceptions.MOST_OPEN)));
    };
  }

  @GetMapping("/done")
  ModelAndView done(@PathVariable UUID key, Language language) {
    var made = made(key);
    return page("appeals/receptions/done",
        new BookedPage(key.toString(), made.number(), pins.onReceipt(made.submission(), made.made()),
            views.official(made.post()).title().in(language), views.seat(made.seat()), made.guest().reach().email()));
  }

  @GetMapping("/booking.ics")
  ResponseEntity<byte[]> calendar(@PathVariable UUID key, Language language) {
    return views.calendar(made(key), language);
  }

  private Booking made(UUID key) {
    return writing.made(key).orElseThrow(() -> new NotFound("booking"));
  }

  private ModelAndView check(HttpStatus status, Draft draft, Language language, List<Problem> problems) {
    var answers = BookingAnswers.of(draft);
    var official = officials.find(answers.get("post")).orElseThrow(() -> new NotFound("post"));
    var questions = answers.questions().stream()
        .map(asked -> new QuestionLine(asked.place(), views.topic(asked.topic(), language), asked.text())).toList();
    return page(status, "appeals/receptions/check",
        new BookingCheckPage(draft.key().toString(), official.title().in(language), views.seat(answers.seat()),
            questions, views.files(draft.files()), answers.fields(), answers.needs(), problems));
  }
}
