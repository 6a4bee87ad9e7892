package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.receptions.page.BookingPage;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Language;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page on which whoever booked sees their booking, and later what became of each question.
@Component
class OwnBooking {

  private final BookingViews views;
  private final Questions questions;
  private final Appeals appeals;
  private final Clock clock;

  OwnBooking(BookingViews views, Questions questions, Appeals appeals, Clock clock) {
    this.views = views;
    this.questions = questions;
    this.appeals = appeals;
    this.clock = clock;
  }

  ModelAndView page(HttpStatus status, Booking booking, String path, Language language, List<Problem> problems) {
    var official = views.official(booking.post());
    var seat = views.seat(booking.seat());
    var facts = BookingRow.Facts.of(booking);
    var asked = questions.of(booking.id()).stream().map(question -> asked(question, language)).toList();
    boolean ahead = seat == null || seat.day().atTime(seat.slot()).isAfter(LocalDateTime.now(clock));
    return Pages.page(status, "appeals/receptions/booking",
        new BookingPage(booking.number(), official.title().in(language), official.code(), facts.state(),
            facts.confirmed(), seat, until(booking), facts.why() == null ? "" : facts.why(), facts.reason(), asked,
            views.files(questions.files(booking.id())).stream().map(FileLine::name).toList(),
            booking.guest().needs().stream().map(Enum::name).sorted().toList(), path, booking.open() && ahead,
            problems));
  }

  private BookingPage.Asked asked(Question question, Language language) {
    var topic = views.topic(question.topic(), language);
    if (question.appeal() == null) return new BookingPage.Asked(topic, question.text(), "", "", null);
    var appeal = appeals.get(question.appeal());
    return new BookingPage.Asked(topic, question.text(), appeal.number(), Views.stateShown(appeal.state()),
        appeal.open() ? appeal.term().due() : null);
  }

  private static @Nullable Instant until(Booking booking) {
    return booking.state() instanceof Booking.State.Offered(_, var until) ? until : null;
  }
}
