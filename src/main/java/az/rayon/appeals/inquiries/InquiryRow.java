package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.inquiries.Inquiry.Withheld;
import az.rayon.appeals.register.AuthorColumns;
import az.rayon.kernel.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// A request as a row of table `appeals.inquiry`.
final class InquiryRow {

  static final String INSERT = """
      insert into appeals.inquiry (id, number, submission, channel, surname, given_name, patronymic, organisation,
        address, email, phone, wanted, wish, urgency, urgency_reason, dataset, language, account, received_at, invented,
        counted_from, due, due_before, provisional, extended, state, unit, executor, missing, waits_since, answer,
        withheld, ground, link, forwarded_to, reason, settled_by, settled_at, version)
      values (:id, :number, :submission, :channel, :surname, :given_name, :patronymic, :organisation,
        :address, :email, :phone, :wanted, :wish, :urgency, :urgencyReason, :dataset, :language, :account, :receivedAt,
        :invented, :countedFrom, :due, :before, :provisional, :extended, :state, :unit, :executor, :missing, :waits,
        :answer, :withheld, :ground, :link, :forwardedTo, :reason, :settledBy, :settledAt, :version)
      """;
  /// What of the row can change.
  static final String UPDATE = """
      update appeals.inquiry
      set counted_from = :countedFrom, due = :due, due_before = :before, provisional = :provisional,
        extended = :extended, state = :state, unit = :unit, executor = :executor, missing = :missing,
        waits_since = :waits, answer = :answer, withheld = :withheld, ground = :ground, link = :link,
        forwarded_to = :forwardedTo, reason = :reason, settled_by = :settledBy, settled_at = :settledAt,
        version = version + 1
      where id = :id and version = :version
      """;

  private InquiryRow() {}

  static MapSqlParameterSource of(Inquiry inquiry) {
    var asking = inquiry.asking();
    var row = facts(inquiry).addValue("number", inquiry.number()).addValue("submission", asking.submission())
        .addValue("channel", asking.channel().name()).addValue("wanted", asking.wanted())
        .addValue("wish", asking.wish().name()).addValue("urgency", asking.urgency().name())
        .addValue("urgencyReason", asking.urgencyReason()).addValue("dataset", asking.dataset())
        .addValue("language", asking.language().name()).addValue("account", asking.account())
        .addValue("receivedAt", utc(asking.receivedAt())).addValue("invented", asking.invented());
    AuthorColumns.put(asking.author(), row);
    return row;
  }

  static MapSqlParameterSource facts(Inquiry inquiry) {
    var term = inquiry.term();
    var row = new MapSqlParameterSource("id", inquiry.id()).addValue("version", inquiry.version())
        .addValue("countedFrom", utc(term.from())).addValue("due", term.due()).addValue("before", utc(term.before()))
        .addValue("provisional", term.provisional()).addValue("extended", term.extended())
        .addValue("state", stateName(inquiry.state())).addValue("unit", inquiry.unit());
    for (var column : new String[]{"executor", "missing", "waits", "answer", "withheld", "ground", "link",
        "forwardedTo", "reason", "settledBy", "settledAt"}) {
      row.addValue(column, null);
    }
    switch (inquiry.state()) {
      case State.Registered _ -> {}
      case State.Assigned(_, var executor) -> row.addValue("executor", executor);
      case State.Incomplete(var missing, var desk, var since) -> row.addValue("missing", missing)
          .addValue("executor", desk == null ? null : desk.executor()).addValue("waits", utc(since));
      case State.Answered s -> row.addValue("executor", s.executor()).addValue("answer", s.text());
      case State.PartlyAnswered s -> row.addValue("executor", s.executor()).addValue("answer", s.text())
          .addValue("withheld", s.withheld().part()).addValue("ground", s.withheld().ground());
      case State.Declined s -> row.addValue("ground", s.ground()).addValue("reason", s.reason())
          .addValue("link", s.link());
      case State.Forwarded s -> row.addValue("forwardedTo", s.body()).addValue("reason", s.reason());
      case State.Withdrawn _ -> {}
    }
    if (inquiry.state() instanceof State.Settled settled) {
      row.addValue("settledBy", settled.by()).addValue("settledAt", utc(settled.at()));
    }
    return row;
  }

  static String stateName(State state) {
    return switch (state) {
      case State.Registered _ -> "REGISTERED";
      case State.Assigned _ -> "ASSIGNED";
      case State.Incomplete _ -> "INCOMPLETE";
      case State.Answered _ -> "ANSWERED";
      case State.PartlyAnswered _ -> "PARTLY_ANSWERED";
      case State.Declined _ -> "DECLINED";
      case State.Forwarded _ -> "FORWARDED";
      case State.Withdrawn _ -> "WITHDRAWN";
    };
  }

  static Inquiry read(ResultSet row, int at) throws SQLException {
    var term = new Term(instant(row, "counted_from"), row.getObject("due", LocalDate.class),
        instant(row, "due_before"), row.getBoolean("provisional"), row.getBoolean("extended"));
    return new Inquiry(id(row, "id"), row.getString("number"), asking(row), term, state(row), row.getInt("version"));
  }

  private static Asking asking(ResultSet row) throws SQLException {
    return new Asking(id(row, "submission"), Channel.valueOf(row.getString("channel")), AuthorColumns.read(row, false),
        row.getString("wanted"), Wish.valueOf(row.getString("wish")), Urgency.valueOf(row.getString("urgency")),
        row.getString("urgency_reason"), row.getString("dataset"), Language.valueOf(row.getString("language")),
        id(row, "account"), instant(row, "received_at"), row.getBoolean("invented"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "REGISTERED" -> new State.Registered();
      case "ASSIGNED" -> desk(row);
      case "INCOMPLETE" -> new State.Incomplete(row.getString("missing"), row.getString("unit") == null
          ? null
          : desk(row), instant(row, "waits_since"));
      case "ANSWERED" -> new State.Answered(id(row, "unit"), id(row, "executor"), row.getString("answer"), by(row),
          settled(row));
      case "PARTLY_ANSWERED" -> new State.PartlyAnswered(id(row, "unit"), id(row, "executor"), row.getString("answer"),
          new Withheld(row.getString("withheld"), row.getString("ground")), by(row), settled(row));
      case "DECLINED" -> new State.Declined(id(row, "unit"), row.getString("ground"), row.getString("reason"),
          row.getString("link"), by(row), settled(row));
      case "FORWARDED" -> new State.Forwarded(row.getString("forwarded_to"), row.getString("reason"), by(row),
          settled(row));
      case "WITHDRAWN" -> new State.Withdrawn(by(row), settled(row));
      case String other -> throw new IllegalStateException("inquiry state " + other);
    };
  }

  private static State.Assigned desk(ResultSet row) throws SQLException {
    return new State.Assigned(id(row, "unit"), id(row, "executor"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static UUID by(ResultSet row) throws SQLException {
    return id(row, "settled_by");
  }

  private static Instant settled(ResultSet row) throws SQLException {
    return instant(row, "settled_at");
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
