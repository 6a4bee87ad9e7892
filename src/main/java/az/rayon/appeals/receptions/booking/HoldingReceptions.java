package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.WorkingDays;
import az.rayon.appeals.register.AnsweringOnTheSpot;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.writing.Answers;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The day itself: who came, who did not, and what became of each question. Every question that was talked about is an
/// oral appeal with a number and a clock, answered on the spot or left to be answered in writing.
@Service
class HoldingReceptions {

  private final Seats seats;
  private final Questions questions;
  private final WorkingDays calendar;
  private final Officials officials;
  private final LodgingAppeals lodging;
  private final AnsweringOnTheSpot spot;

  HoldingReceptions(Seats seats, Questions questions, WorkingDays calendar, Officials officials,
      LodgingAppeals lodging, AnsweringOnTheSpot spot) {
    this.seats = seats;
    this.questions = questions;
    this.calendar = calendar;
    this.officials = officials;
    this.lodging = lodging;
    this.spot = spot;
  }

  enum Mark {
    ARRIVED, RECEIVED, MISSED
  }

  /// What was said to a question: nothing more than its kind where it is to be answered in writing.
  record Said(String kind, @Nullable Result result, String answer) {}

  @Transactional
  Outcome<Booking, Refusal> mark(String number, Mark mark, Actor by) {
    var booking = seats.bookings().get(number);
    if (!keeps(booking, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (booking.seat().isEmpty()) return new Refused<>(Refusal.SETTLED);
    var day = seats.time(booking.seat().get()).toLocalDate();
    var today = calendar.today();
    return switch (mark) {
      case ARRIVED -> seats.move(booking.arrive(day, today), "booking.arrived", "", by);
      case RECEIVED -> seats.move(booking.receive(day, today), "booking.received", "", by);
      case MISSED -> seats.move(booking.miss(day, today), "booking.missed", "", by);
    };
  }

  /// The same question sent again gives the appeal it has become.
  @Transactional
  Outcome<Appeal, Refusal> record(String number, Question question, Said said, Actor by) {
    seats.bookings().awaitTurn();
    var booking = seats.bookings().get(number);
    if (!keeps(booking, by)) return new Refused<>(Refusal.NOT_YOURS);
    if (question.appeal() != null) return new Refused<>(Refusal.SETTLED);
    if (!(booking.state() instanceof Booking.State.Received)
        && mark(number, Mark.RECEIVED, by) instanceof Refused(var why)) {
      return new Refused<>(why);
    }
    var filing = Answers.none().with(fields(booking.guest(), question, said)).filing(question.submission(),
        Channel.RECEPTION, booking.guest().language(), booking.guest().account(), calendar.now());
    var appeal = lodging.lodge(filing, Cover.of(questions.takeFiles(booking.id())), by);
    questions.became(question, appeal.id());
    var result = said.result();
    if (result != null) {
      spot.answer(appeal, officials.get(booking.post()).unit(), result, said.answer(), by);
    }
    return new Done<>(appeal);
  }

  private boolean keeps(Booking booking, Actor by) {
    return ReceptionRights.keepsDay(by, officials.get(booking.post()).unit());
  }

  private static Map<String, String> fields(Guest guest, Question question, Said said) {
    var fields = new HashMap<>(Map.of("kind", said.kind(), "topic", question.topic(), "text", question.text(), "who",
        "person", "surname", guest.name().surname(), "name", guest.name().given(), "patronymic",
        guest.name().patronymic()));
    fields.put("address", guest.reach().address());
    fields.put("email", guest.reach().email());
    fields.put("phone", guest.reach().phone());
    return fields;
  }
}
