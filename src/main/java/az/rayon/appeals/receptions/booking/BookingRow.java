package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.Booking.Seat;
import az.rayon.appeals.receptions.booking.Booking.State;
import az.rayon.appeals.receptions.booking.Booking.Why;
import az.rayon.appeals.receptions.booking.Guest.Name;
import az.rayon.appeals.receptions.booking.Guest.Need;
import az.rayon.appeals.receptions.booking.Guest.Reach;
import az.rayon.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A booking as a row of table `appeals.booking`.
final class BookingRow {

  private BookingRow() {}

  /// What of the row can change, with only the columns of that state filled.
  record Facts(UUID id, String state, @Nullable UUID reception, @Nullable LocalTime slot,
      @Nullable OffsetDateTime offeredUntil, boolean confirmed, @Nullable String why, String reason, int version) {

    static Facts of(Booking booking) {
      return switch (booking.state()) {
        case State.Waiting _ -> plain(booking, "WAITING");
        case State.Offered(_, var until) -> facts(booking, "OFFERED", utc(until), false, null, "");
        case State.Booked(_, var confirmed) -> facts(booking, "BOOKED", null, confirmed, null, "");
        case State.Arrived _ -> plain(booking, "ARRIVED");
        case State.Received _ -> plain(booking, "RECEIVED");
        case State.Missed _ -> plain(booking, "MISSED");
        case State.Cancelled(_, var why, var reason) -> facts(booking, "CANCELLED", null, false, why.name(), reason);
      };
    }

    private static Facts plain(Booking booking, String state) {
      return facts(booking, state, null, false, null, "");
    }

    private static Facts facts(Booking booking, String state, @Nullable OffsetDateTime until, boolean confirmed,
        @Nullable String why, String reason) {
      var seat = booking.seat();
      return new Facts(booking.id(), state, seat.map(Seat::reception).orElse(null), seat.map(Seat::slot).orElse(null),
          until, confirmed, why, reason, booking.version());
    }
  }

  static Booking read(ResultSet row, int at) throws SQLException {
    return new Booking(id(row, "id"), row.getString("number"), id(row, "submission"), id(row, "post"), guest(row),
        state(row), instant(row, "made_at"), row.getBoolean("invented"), row.getInt("version"));
  }

  private static Guest guest(ResultSet row) throws SQLException {
    var needs = Arrays.stream((String[]) row.getArray("needs").getArray()).map(Need::valueOf)
        .collect(Collectors.toSet());
    return new Guest(new Name(row.getString("surname"), row.getString("given_name"), row.getString("patronymic")),
        new Reach(row.getString("address"), row.getString("email"), row.getString("phone")),
        Language.valueOf(row.getString("language")), id(row, "account"), needs, row.getString("needs_note"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "WAITING" -> new State.Waiting();
      case "OFFERED" -> new State.Offered(seat(row), instant(row, "offered_until"));
      case "BOOKED" -> new State.Booked(seat(row), row.getBoolean("confirmed"));
      case "ARRIVED" -> new State.Arrived(seat(row));
      case "RECEIVED" -> new State.Received(seat(row));
      case "MISSED" -> new State.Missed(seat(row));
      case "CANCELLED" -> new State.Cancelled(row.getString("slot") == null ? null : seat(row),
          Why.valueOf(row.getString("why")), row.getString("reason"));
      case String other -> throw new IllegalStateException("booking state " + other);
    };
  }

  private static Seat seat(ResultSet row) throws SQLException {
    return new Seat(id(row, "reception"), row.getObject("slot", LocalTime.class));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
