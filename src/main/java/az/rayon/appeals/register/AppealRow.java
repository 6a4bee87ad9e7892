package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Contacts;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.register.Author.Person;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Filing.Spot;
import az.rayon.kernel.Language;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appeal as a row of table `appeals.appeal`: what was handed in, and the facts of where it stands.
public record AppealRow(UUID id, String number, UUID submission, String kind, String channel, String surname,
    String givenName,
    String patronymic, String organisation, boolean letterhead, String address, String email, String phone,
    String topic,
    @Nullable String settlement, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, String text,
    String language, @Nullable UUID account, OffsetDateTime receivedAt,
    boolean invented, String basis, LocalDate countedFrom, LocalDate due, boolean provisional, String state,
    @Nullable UUID unit, @Nullable UUID executor, @Nullable String result, @Nullable String answer,
    @Nullable String ground, @Nullable String forwardedTo, @Nullable String reason, @Nullable UUID settledBy,
    @Nullable OffsetDateTime settledAt, int version) {

  static final String INSERT = """
      insert into appeals.appeal (id, number, submission, kind, channel, surname, given_name, patronymic, organisation,
        letterhead, address, email, phone, topic, settlement, latitude, longitude, text, language, account, received_at, invented, basis, counted_from,
        due, provisional, state, unit, executor, result, answer, ground, forwarded_to, reason, settled_by, settled_at,
        version, settlement_shown)
      values (:id, :number, :submission, :kind, :channel, :surname, :givenName, :patronymic, :organisation,
        :letterhead, :address, :email, :phone, :topic, :settlement, :latitude, :longitude, :text, :language, :account, :receivedAt, :invented, :basis,
        :countedFrom, :due, :provisional, :state, :unit, :executor, :result, :answer, :ground, :forwardedTo, :reason,
        :settledBy, :settledAt, :version,
        case when appeals.enough_from(:settlement, :receivedAt, 4) then :settlement end)
      """;

  public static AppealRow of(Appeal a) {
    var f = a.filing();
    var n = Names.of(f.author());
    var c = f.author().contacts();
    var s = Facts.of(a);
    var spot = f.spot();
    return new AppealRow(a.id(), a.number(), f.submission(), f.kind().name(), f.channel().name(), n.surname(),
        n.givenName(), n.patronymic(), n.organisation(), n.letterhead(), c.address(), c.email(), c.phone(), f.topic(),
        f.settlement(),
        spot == null ? null : spot.latitude(), spot == null ? null : spot.longitude(), f.text(), f.language().name(),
        f.account(), utc(f.receivedAt()), f.invented(), s.basis(), s.countedFrom(),
        s.due(), s.provisional(), s.state(), s.unit(), s.executor(), s.result(), s.answer(), s.ground(),
        s.forwardedTo(), s.reason(), s.settledBy(), s.settledAt(), a.version());
  }

  static Appeal read(ResultSet row, int at) throws SQLException {
    return new Appeal(id(row, "id"), row.getString("number"), filing(row), term(row, at), state(row),
        row.getInt("version"));
  }

  static Term term(ResultSet row, int at) throws SQLException {
    return new Term(Term.Basis.valueOf(row.getString("basis")), row.getObject("counted_from", LocalDate.class),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"));
  }

  private static Filing filing(ResultSet row) throws SQLException {
    return new Filing(id(row, "submission"), Kind.valueOf(row.getString("kind")),
        Channel.valueOf(row.getString("channel")), author(row), row.getString("topic"), row.getString("settlement"),
        spot(row), row.getString("text"), Language.valueOf(row.getString("language")), id(row, "account"),
        instant(row, "received_at"), row.getBoolean("invented"));
  }

  private static @Nullable Spot spot(ResultSet row) throws SQLException {
    var latitude = row.getBigDecimal("latitude");
    return latitude == null ? null : new Spot(latitude, row.getBigDecimal("longitude"));
  }

  private static Author author(ResultSet row) throws SQLException {
    var contacts = new Contacts(row.getString("address"), row.getString("email"), row.getString("phone"));
    var organisation = row.getString("organisation");
    return organisation.isEmpty()
        ? new Person(row.getString("surname"), row.getString("given_name"), row.getString("patronymic"), contacts)
        : new Organisation(organisation, contacts, row.getBoolean("letterhead"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "REGISTERED" -> new State.Registered();
      case "EXAMINED" -> new State.Examined(id(row, "unit"), id(row, "executor"));
      case "ANSWERED" -> new State.Answered(id(row, "unit"), id(row, "executor"),
          Result.valueOf(row.getString("result")), row.getString("answer"), by(row), instant(row, "settled_at"));
      case "FORWARDED" -> new State.Forwarded(row.getString("forwarded_to"), row.getString("reason"), by(row),
          instant(row, "settled_at"));
      case "LEFT_UNEXAMINED" -> new State.LeftUnexamined(Ground.valueOf(row.getString("ground")),
          row.getString("reason"), by(row), instant(row, "settled_at"));
      case "WITHDRAWN" -> new State.Withdrawn(by(row), instant(row, "settled_at"));
      case String other -> throw new IllegalStateException("appeal state " + other);
    };
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static UUID by(ResultSet row) throws SQLException {
    return id(row, "settled_by");
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private record Names(String surname, String givenName, String patronymic, String organisation, boolean letterhead) {

    static Names of(Author author) {
      return switch (author) {
        case Person person -> new Names(person.surname(), person.givenName(), person.patronymic(), "", false);
        case Organisation organisation -> new Names("", "", "", organisation.name(),
            organisation.letterhead());
      };
    }
  }

  /// What of the row can change: the term and the state, with only the columns of that state filled.
  public record Facts(UUID id, int version, String basis, LocalDate countedFrom, LocalDate due, boolean provisional,
      String state, @Nullable UUID unit, @Nullable UUID executor, @Nullable String result, @Nullable String answer,
      @Nullable String ground, @Nullable String forwardedTo, @Nullable String reason, @Nullable UUID settledBy,
      @Nullable OffsetDateTime settledAt) {

    public static Facts of(Appeal a) {
      return switch (a.state()) {
        case State.Registered _ -> open(a, "REGISTERED", null, null);
        case State.Examined(var unit, var executor) -> open(a, "EXAMINED", unit, executor);
        case State.Answered s -> new Facts(a.id(), a.version(), a.term().basis().name(), a.term().from(),
            a.term().due(), a.term().provisional(), "ANSWERED", s.unit(), s.executor(), s.result().name(), s.text(),
            null, null, null, s.by(), utc(s.at()));
        case State.Forwarded s -> closed(a, "FORWARDED", null, s.body(), s.reason(), s);
        case State.LeftUnexamined s -> closed(a, "LEFT_UNEXAMINED", s.ground().name(), null, s.reason(), s);
        case State.Withdrawn s -> closed(a, "WITHDRAWN", null, null, null, s);
      };
    }

    private static Facts open(Appeal a, String state, @Nullable UUID unit, @Nullable UUID executor) {
      var t = a.term();
      return new Facts(a.id(), a.version(), t.basis().name(), t.from(), t.due(), t.provisional(), state, unit, executor,
          null, null, null, null, null, null, null);
    }

    private static Facts closed(Appeal a, String state, @Nullable String ground, @Nullable String body,
        @Nullable String reason, State.Settled end) {
      var t = a.term();
      return new Facts(a.id(), a.version(), t.basis().name(), t.from(), t.due(), t.provisional(), state, null, null,
          null, null, ground, body, reason, end.by(), utc(end.at()));
    }
  }
}
