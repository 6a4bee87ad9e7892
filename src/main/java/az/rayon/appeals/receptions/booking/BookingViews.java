package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.calendar.Ical;
import az.rayon.appeals.receptions.calendar.Occasion;
import az.rayon.appeals.receptions.page.SeatView;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Receptions;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Parts of a booking as pages show them.
@Component
class BookingViews {

  private final Receptions receptions;
  private final Officials officials;
  private final Names names;
  private final Files files;
  private final Messages messages;
  private final Addresses addresses;

  BookingViews(Receptions receptions, Officials officials, Names names, Files files, Messages messages,
      Addresses addresses) {
    this.receptions = receptions;
    this.officials = officials;
    this.names = names;
    this.files = files;
    this.messages = messages;
    this.addresses = addresses;
  }

  Officials.Official official(UUID post) {
    return officials.get(post);
  }

  @Nullable
  SeatView seat(Optional<Seat> seat) {
    return seat.map(each -> {
      var reception = receptions.get(each.reception());
      return new SeatView(reception.day(), each.slot(), reception.hours().place());
    }).orElse(null);
  }

  String topic(String code, Language language) {
    return names.topics().getOrDefault(code, Translated.az(code)).in(language);
  }

  List<FileLine> files(List<UUID> keys) {
    return files.list(keys);
  }

  /// The person's own hour, for their telephone. It says whom they see and nothing of why.
  ResponseEntity<byte[]> calendar(Booking booking, Language language) {
    var occasions = booking.seat().map(seat -> {
      var reception = receptions.get(seat.reception());
      return new Occasion(booking.id(), reception.day(), seat.slot(), seat.slot().plusMinutes(reception.hours()
          .minutes()), say(language, booking), reception.hours().place(), booking.number(),
          "/" + language.code() + "/receptions/booking?number=" + booking.number(),
          booking.state() instanceof Booking.State.Cancelled, booking.version(), reception.changed());
    }).stream().toList();
    var ical = Ical.of(say(language, booking), occasions, addresses.absolute(""));
    return ResponseEntity.ok().contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(booking.number() + ".ics").build().toString())
        .body(ical.getBytes(StandardCharsets.UTF_8));
  }

  private String say(Language language, Booking booking) {
    return messages.say(language, "appeals.reception.summary",
        officials.get(booking.post()).title().in(language));
  }
}
