package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.page.DayPage;
import az.rayon.appeals.receptions.page.DayPage.Awaited;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Language;
import org.springframework.stereotype.Component;

/// Somebody who is awaited, as the list of the day shows them.
@Component
class AwaitedViews {

  private final Questions questions;
  private final Appeals appeals;
  private final BookingViews views;

  AwaitedViews(Questions questions, Appeals appeals, BookingViews views) {
    this.questions = questions;
    this.appeals = appeals;
    this.views = views;
  }

  Awaited of(Booking booking, Language language) {
    var facts = BookingRow.Facts.of(booking);
    var guest = booking.guest();
    return new Awaited(booking.number(), booking.seat().orElseThrow().slot(), guest.name().whole(),
        guest.reach().phone(), guest.needs().stream().map(Enum::name).sorted().toList(), guest.note(), facts.state(),
        facts.confirmed(), questions.of(booking.id()).stream().map(question -> asked(question, language)).toList(),
        views.files(questions.files(booking.id())), booking.invented());
  }

  private DayPage.Asked asked(Question question, Language language) {
    var topic = views.topic(question.topic(), language);
    if (question.appeal() == null) {
      return new DayPage.Asked(question.place(), topic, question.text(), "", "", "");
    }
    var appeal = appeals.get(question.appeal());
    return new DayPage.Asked(question.place(), topic, question.text(), appeal.number(),
        "/desk/receptions/receipts/" + appeal.filing().submission(), Views.stateShown(appeal.state()));
  }
}
