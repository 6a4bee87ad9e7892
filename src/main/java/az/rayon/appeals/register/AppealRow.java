package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Filing.Spot;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks.Control;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.appeals.register.Marks.Reopened;
import az.rayon.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of table `appeals.appeal` read back as the appeal that it keeps.
final class AppealRow {

  private AppealRow() {}

  static Appeal read(ResultSet row, int at) throws SQLException {
    return new Appeal(id(row, "id"), row.getString("number"), filing(row), term(row, at), marks(row), state(row),
        row.getInt("version"));
  }

  static Term term(ResultSet row, int at) throws SQLException {
    return new Term(Term.Basis.valueOf(row.getString("basis")), date(row, "counted_from"), row.getInt("extra"),
        date(row, "due"), row.getBoolean("provisional"));
  }

  private static Filing filing(ResultSet row) throws SQLException {
    return new Filing(id(row, "submission"), Kind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")), AuthorColumns.read(row, row.getBoolean("letterhead")),
        row.getString("topic"), row.getString("settlement"),
        spot(row), row.getString("text"), Language.valueOf(row.getString("language")), id(row, "account"),
        instant(row, "received_at"), row.getBoolean("invented"));
  }

  private static @Nullable Spot spot(ResultSet row) throws SQLException {
    var latitude = row.getBigDecimal("latitude");
    return latitude == null ? null : new Spot(latitude, row.getBigDecimal("longitude"));
  }

  private static Marks marks(ResultSet row) throws SQLException {
    var body = row.getString("control_body");
    var control = body == null ? null : new Control(body, row.getString("control_number"), date(row, "control_on"));
    return new Marks(against(row),
        new Kin(id(row, "root"), row.getBoolean("news"), id(row, "about")), row.getBoolean("confidential"),
        row.getBoolean("personal"), row.getBoolean("serviceman"), control,
        new Reopened(row.getInt("reopened"), row.getInt("anew"), date(row, "first_due")));
  }

  private static Against against(ResultSet row) throws SQLException {
    return new Against(id(row, "against_unit"), id(row, "against_official"),
        Objects.requireNonNullElse(row.getString("against_code"), ""), row.getString("against_body"),
        row.getBoolean("against_nobody"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "REGISTERED" -> new State.Registered();
      case "EXAMINED" -> new State.Examined(id(row, "unit"), id(row, "executor"));
      case "DRAFTED" -> new State.Drafted(id(row, "unit"), id(row, "executor"),
          Result.valueOf(row.getString("result")), row.getString("answer"), id(row, "drafted_by"),
          instant(row, "drafted_at"));
      default -> settled(row, id(row, "settled_by"), instant(row, "settled_at"));
    };
  }

  private static State settled(ResultSet row, UUID by, Instant at) throws SQLException {
    return switch (row.getString("state")) {
      case "ANSWERED" -> new State.Answered(id(row, "unit"), id(row, "executor"),
          Result.valueOf(row.getString("result")), row.getString("answer"), by, at);
      case "FORWARDED" -> new State.Forwarded(List.of((String[]) row.getArray("forwarded_to").getArray()),
          row.getString("reason"), date(row, "forward_due"), by, at);
      case "LEFT_UNEXAMINED" -> new State.LeftUnexamined(Ground.valueOf(row.getString("ground")),
          row.getString("reason"), by, at);
      case "NOT_ACCEPTED" -> new State.NotAccepted(Obstacle.valueOf(row.getString("obstacle")),
          row.getString("reason"), by, at);
      case "WITHDRAWN" -> new State.Withdrawn(by, at);
      case "MERGED" -> new State.Merged(id(row, "merged_into"), by, at);
      case String other -> throw new IllegalStateException("appeal state " + other);
    };
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
