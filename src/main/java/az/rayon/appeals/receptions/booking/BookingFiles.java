package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.documents.DocumentGate;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import org.springframework.stereotype.Component;

/// Who may open the papers of a booking: whoever booked, signed in, and those who see that day.
@Component
class BookingFiles implements DocumentGate {

  private final Questions questions;
  private final Bookings bookings;
  private final Officials officials;

  BookingFiles(Questions questions, Bookings bookings, Officials officials) {
    this.questions = questions;
    this.bookings = bookings;
    this.officials = officials;
  }

  @Override
  public Answer ask(DocumentId document, Actor by) {
    var owner = questions.owner(document.value());
    if (owner.isEmpty()) return Answer.NOT_MINE;
    var booking = bookings.get(owner.getFirst());
    boolean own = by instanceof Actor.Citizen(var account) && account.equals(booking.guest().account());
    boolean open = own || ReceptionRights.seesDay(by, officials.get(booking.post()).unit());
    return open ? Answer.OPEN : Answer.CLOSED;
  }
}
