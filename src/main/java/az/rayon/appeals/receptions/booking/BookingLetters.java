package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.kernel.Language;
import az.rayon.notifications.Letter;
import az.rayon.notifications.Post;
import az.rayon.notifications.Recipient;
import az.rayon.notifications.ShortMessage;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a person is told of their booking: by letter, and to the telephone where it cannot wait. Neither holds the PIN
/// or a word of what they want to talk about.
@Component
class BookingLetters {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Receptions receptions;
  private final Officials officials;
  private final Messages messages;
  private final Post post;
  private final Clock clock;

  BookingLetters(Receptions receptions, Officials officials, Messages messages, Post post, Clock clock) {
    this.receptions = receptions;
    this.officials = officials;
    this.messages = messages;
    this.post = post;
    this.clock = clock;
  }

  /// In the sentences {0} is the number, {1} the official, {2} the day and hour, {3} the place, {4} the reason or until
  /// when an offer holds.
  void write(Booking booking, String what) {
    if (booking.invented()) return;
    var language = booking.guest().language();
    recipient(booking.guest()).ifPresent(to -> post.send(new Letter(to,
        say(language, "appeals.reception.letter." + what, booking),
        say(language, "appeals.reception.letter." + what + ".text", booking), link(booking))));
  }

  /// Also to the telephone: a letter may lie unread until it is too late.
  void ring(Booking booking, String what) {
    if (booking.invented()) return;
    phone(booking.guest().reach().phone()).ifPresent(number -> post.send(new ShortMessage(number,
        say(booking.guest().language(), "appeals.reception.sms." + what, booking))));
  }

  private String say(Language language, String key, Booking booking) {
    var official = officials.get(booking.post()).title().in(language);
    var seat = booking.seat();
    var reception = seat.map(each -> receptions.get(each.reception()));
    var time = seat.flatMap(each -> reception.map(day -> time(day.day().atTime(each.slot()), language))).orElse("");
    var more = reception.map(day -> day.reason()).orElse("");
    if (booking.state() instanceof Booking.State.Cancelled(_, _, var reason)) more = reason;
    if (booking.state() instanceof Booking.State.Offered(_, var until)) {
      more = time(LocalDateTime.ofInstant(until, clock.getZone()), language);
    }
    return messages.say(language, key, booking.number(), official, time,
        reception.map(day -> day.hours().place()).orElse(""), more);
  }

  private static String time(LocalDateTime at, Language language) {
    return Words.date(language, at.toLocalDate()) + ", " + at.format(TIME);
  }

  private static Optional<Recipient> recipient(Guest guest) {
    return Recipient.of(guest.account(), guest.reach().email(), guest.language());
  }

  private static String link(Booking booking) {
    var path = booking.guest().account() == null ? "/receptions/booking?number=" : "/me/receptions/";
    return "/" + booking.guest().language().code() + path + booking.number();
  }

  /// As people type it here: with the country's code, or with a nought instead.
  static Optional<String> phone(String typed) {
    var digits = typed.replaceAll("\\D", "");
    if (digits.matches("994[0-9]{9}")) return Optional.of("+" + digits);
    if (digits.matches("0[0-9]{9}")) return Optional.of("+994" + digits.substring(1));
    return typed.startsWith("+") && digits.matches("[0-9]{7,15}") ? Optional.of("+" + digits) : Optional.empty();
  }
}
