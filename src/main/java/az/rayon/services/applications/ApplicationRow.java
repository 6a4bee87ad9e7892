package az.rayon.services.applications;

import az.rayon.kernel.Language;
import az.rayon.services.applications.Application.Facts;
import az.rayon.services.applications.Application.Paper;
import az.rayon.services.forms.Submission.Applicant;
import az.rayon.services.forms.Submission.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// An application as a row of table `services.application`.
final class ApplicationRow {

  static final String INSERT = """
      insert into services.application (id, number, submission, service, passport, form_version, name, fin, phone,
        email, account, language, way, settlement, ordered, commission_wanted, fee, received_at, invented, rule,
        counted_from, stood, due, provisional, paid, opinion, executor, state, unit, wanted, since,
        visit_on, visit_from, visit_until, visitors,
        commission, ground, decision, paper, certificate, decided_by, decided_at, objection, reply, settled_by,
        settled_at, version)
      values (:id, :number, :submission, :service, :passport, :form, :name, :fin, :phone, :email,
        :account, :language, :way, :settlement, :ordered, :commissionWanted, :fee, :receivedAt, :invented, :rule, :from,
        :stood, :due, :provisional, :paid, :opinion, :executor, :state, :unit, :wanted, :since, :visitOn, :visitFrom,
        :visitUntil, :visitors,
        :commission, :ground, :decision, :paper, :certificate, :decidedBy, :decidedAt, :objection, :reply, :settledBy,
        :settledAt, :version)
      """;

  /// What of the row can change.
  static final String UPDATE = """
      update services.application
      set rule = :rule, counted_from = :from, stood = :stood, due = :due, provisional = :provisional, paid = :paid,
        opinion = :opinion, executor = :executor, state = :state, unit = :unit, wanted = :wanted, since = :since,
        visit_on = :visitOn, visit_from = :visitFrom, visit_until = :visitUntil, visitors = :visitors,
        commission = :commission, ground = :ground, decision = :decision,
        paper = :paper, certificate = :certificate, decided_by = :decidedBy, decided_at = :decidedAt,
        objection = :objection, reply = :reply, settled_by = :settledBy, settled_at = :settledAt,
        version = version + 1
      where id = :id and version = :version
      """;

  private static final String[] OF_STATE = {"wanted", "since", "visitOn", "visitFrom", "visitUntil", "visitors",
      "commission", "ground",
      "decision", "paper", "certificate", "decidedBy", "decidedAt", "objection", "reply", "settledBy", "settledAt"};

  private ApplicationRow() {}

  static MapSqlParameterSource of(Application application) {
    var asking = application.asking();
    var who = asking.applicant();
    var wanted = asking.wanted();
    return facts(application).addValue("number", application.number()).addValue("submission", asking.submission())
        .addValue("service", asking.service()).addValue("passport", wanted.passport()).addValue("form", wanted.form())
        .addValue("name", who.name()).addValue("fin", who.fin()).addValue("phone", who.phone())
        .addValue("email", who.email()).addValue("account", who.account())
        .addValue("language", asking.language().name()).addValue("way", asking.way().name())
        .addValue("settlement", asking.settlement()).addValue("ordered", wanted.ordered())
        .addValue("commissionWanted", wanted.commission()).addValue("fee", wanted.fee())
        .addValue("receivedAt", utc(asking.receivedAt())).addValue("invented", asking.invented());
  }

  static MapSqlParameterSource facts(Application application) {
    var term = application.term();
    var row = new MapSqlParameterSource("id", application.id()).addValue("version", application.version())
        .addValue("rule", term.rule()).addValue("from", term.from()).addValue("stood", term.stood())
        .addValue("due", term.due()).addValue("provisional", term.provisional())
        .addValue("paid", application.facts().paid()).addValue("opinion", application.facts().opinion())
        .addValue("executor", application.facts().executor()).addValue("state", name(application.state()))
        .addValue("unit", application.unit());
    for (var column : OF_STATE) row.addValue(column, null);
    state(row, application.state());
    if (application.state() instanceof State.Settled settled) {
      row.addValue("settledBy", settled.by()).addValue("settledAt", utc(settled.at()));
    }
    return row;
  }

  private static void state(MapSqlParameterSource row, State state) {
    switch (state) {
      case State.Submitted _,State.UnderReview _,State.Withdrawn _ -> {}
      case State.Waiting s -> row.addValue("wanted", s.wanted()).addValue("since", utc(s.since()));
      case State.Inspection s -> visit(row, s.visit());
      case State.AtCommission s -> row.addValue("commission", s.commission()).addValue("since", utc(s.since()));
      case State.Granted s -> row.addValue("decision", s.decision()).addValue("paper", s.paper().number())
          .addValue("certificate", s.paper().certificate()).addValue("decidedBy", s.by())
          .addValue("decidedAt", utc(s.at()));
      case State.Declined s -> declined(row, s);
      case State.Objected s -> declined(row, s.declined()).addValue("objection", s.objection())
          .addValue("since", utc(s.since()));
      case State.Upheld s -> declined(row, s.declined()).addValue("objection", s.objection())
          .addValue("reply", s.reply());
    }
  }

  private static void visit(MapSqlParameterSource row, State.Visit visit) {
    row.addValue("visitOn", visit.on()).addValue("visitors", visit.visitors());
    var window = visit.window();
    if (window != null) row.addValue("visitFrom", window.from()).addValue("visitUntil", window.until());
  }

  private static State.Visit visit(ResultSet row) throws SQLException {
    var from = row.getObject("visit_from", LocalTime.class);
    return new State.Visit(row.getObject("visit_on", LocalDate.class),
        from == null ? null : new State.Window(from, row.getObject("visit_until", LocalTime.class)),
        row.getString("visitors"));
  }

  private static MapSqlParameterSource declined(MapSqlParameterSource row, State.Declined s) {
    return row.addValue("ground", s.ground()).addValue("decision", s.decision()).addValue("decidedBy", s.by())
        .addValue("decidedAt", utc(s.at()));
  }

  /// The name by which table, pages and messages know a state.
  static String name(State state) {
    return switch (state) {
      case State.Submitted _ -> "SUBMITTED";
      case State.UnderReview _ -> "UNDER_REVIEW";
      case State.Waiting _ -> "WAITING";
      case State.Inspection _ -> "INSPECTION";
      case State.AtCommission _ -> "AT_COMMISSION";
      case State.Granted _ -> "GRANTED";
      case State.Declined _ -> "DECLINED";
      case State.Withdrawn _ -> "WITHDRAWN";
      case State.Objected _ -> "OBJECTED";
      case State.Upheld _ -> "UPHELD";
    };
  }

  static Application read(ResultSet row, int at) throws SQLException {
    var term = new Term(row.getString("rule"), row.getObject("counted_from", LocalDate.class), row.getInt("stood"),
        row.getObject("due", LocalDate.class), row.getBoolean("provisional"));
    return new Application(id(row, "id"), row.getString("number"), asking(row), term,
        new Facts(row.getString("paid"), row.getString("opinion"), id(row, "executor")), state(row),
        row.getInt("version"));
  }

  private static Asking asking(ResultSet row) throws SQLException {
    var wanted = new Asking.Wanted(id(row, "passport"), row.getInt("form_version"), row.getBoolean("ordered"),
        row.getBoolean("commission_wanted"), row.getBigDecimal("fee"));
    var applicant = new Applicant(id(row, "account"), row.getString("name"), row.getString("fin"),
        row.getString("phone"), row.getString("email"));
    return new Asking(id(row, "submission"), row.getString("service"), wanted, applicant,
        Language.valueOf(row.getString("language")), Way.valueOf(row.getString("way")), row.getString("settlement"),
        instant(row, "received_at"), row.getBoolean("invented"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "SUBMITTED" -> new State.Submitted();
      case "UNDER_REVIEW" -> new State.UnderReview(id(row, "unit"));
      case "WAITING" -> new State.Waiting(id(row, "unit"), row.getString("wanted"), instant(row, "since"));
      case "INSPECTION" -> new State.Inspection(id(row, "unit"), visit(row));
      case "AT_COMMISSION" ->
        new State.AtCommission(id(row, "unit"), row.getString("commission"), instant(row, "since"));
      case "GRANTED" -> new State.Granted(id(row, "unit"), row.getString("decision"),
          new Paper(row.getString("paper"), id(row, "certificate")), id(row, "decided_by"),
          instant(row, "decided_at"));
      case "DECLINED" -> declined(row);
      case "WITHDRAWN" -> new State.Withdrawn(id(row, "settled_by"), instant(row, "settled_at"));
      case "OBJECTED" -> new State.Objected(declined(row), row.getString("objection"), instant(row, "since"));
      case "UPHELD" -> new State.Upheld(declined(row), row.getString("objection"), row.getString("reply"),
          id(row, "settled_by"), instant(row, "settled_at"));
      case String other -> throw new IllegalStateException("application state " + other);
    };
  }

  private static State.Declined declined(ResultSet row) throws SQLException {
    return new State.Declined(id(row, "unit"), row.getString("ground"), row.getString("decision"),
        id(row, "decided_by"),
        instant(row, "decided_at"));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
