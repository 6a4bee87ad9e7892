package az.rayon.actionplan.report;

import az.rayon.actionplan.report.Report.Approval;
import az.rayon.actionplan.report.Report.Dispatch;
import az.rayon.actionplan.report.Report.Form;
import az.rayon.actionplan.report.Report.State;
import az.rayon.kernel.Actor;
import az.rayon.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where reports are kept.
@Repository
public class Reports {

  private static final String SELECT = """
      select r.*, p.code as plan_code from actionplan.report r join actionplan.plan p on p.id = r.plan
      """;

  private final JdbcClient db;

  Reports(JdbcClient db) {
    this.db = db;
  }

  public Report get(UUID plan, int year, Actor reader) {
    return find(plan, year).filter(report -> report.seenBy(reader)).orElseThrow(() -> new NotFound("report"));
  }

  public Optional<Report> find(UUID plan, int year) {
    return db.sql(SELECT + " where r.plan = ? and r.year = ?").params(plan, year).query(Reports::read).optional();
  }

  public Report get(UUID id) {
    return db.sql(SELECT + " where r.id = ?").param(id).query(Reports::read).optional()
        .orElseThrow(() -> new NotFound("report"));
  }

  public List<Report> of(UUID plan, Actor reader) {
    return of(List.of(plan), reader);
  }

  List<Report> of(List<UUID> plans, Actor reader) {
    return db.sql(SELECT + " where r.plan = any(?) order by r.year desc").param(plans.toArray(UUID[]::new))
        .query(Reports::read).list().stream()
        .filter(report -> report.seenBy(reader)).toList();
  }

  /// The years whose reports have gone out, by the plan; what came from a file went before it came here.
  Map<UUID, Set<Integer>> sent(List<UUID> plans) {
    var years = new HashMap<UUID, Set<Integer>>();
    db.sql("""
        select plan, year from actionplan.report where plan = any(?) and state in ('SENT', 'PUBLISHED', 'IMPORTED')
        """).param(plans.toArray(UUID[]::new)).query(row -> {
      years.computeIfAbsent(row.getObject("plan", UUID.class), _ -> new HashSet<>()).add(row.getInt("year"));
    });
    return years;
  }

  /// The latest report, of any plan, about an earlier year that everybody may read.
  Optional<Report> before(int year) {
    return db.sql(SELECT + " where r.year < ? and r.state in ('PUBLISHED', 'IMPORTED') order by r.year desc limit 1")
        .param(year).query(Reports::read).optional();
  }

  /// The latest earlier report of the same plan that everybody may read, else of any plan.
  Optional<Report> before(Report report) {
    return db.sql(SELECT + """
         where r.year < :year and r.state in ('PUBLISHED', 'IMPORTED')
        order by r.plan = :plan desc, r.year desc limit 1
        """).param("year", report.year()).param("plan", report.plan()).query(Reports::read).optional();
  }

  void add(Report report) {
    db.sql("""
        insert into actionplan.report (id, plan, year, as_of, read_at, title, headings, post, signatory, dated, state,
          moved_by, moved_at, back_why, approved_by, approved_at, sent_on, sent_way)
        values (:id, :plan, :year, :asOf, :readAt, :title, :headings, :post, :signatory, :dated, :state,
          :by, :at, :back, :approvedBy, :approvedAt, :sentOn, :sentWay)
        """).params(row(report)).update();
  }

  void save(Report report) {
    int rows = db.sql("""
        update actionplan.report set as_of = :asOf, read_at = :readAt, title = :title, post = :post,
          signatory = :signatory, dated = :dated, state = :state, moved_by = :by, moved_at = :at, back_why = :back,
          approved_by = :approvedBy, approved_at = :approvedAt, sent_on = :sentOn, sent_way = :sentWay,
          version = version + 1
        where id = :id and version = :version
        """).params(row(report)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("report " + report.year());
  }

  private static Map<String, @Nullable Object> row(Report report) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", report.id());
    row.put("plan", report.plan());
    row.put("year", report.year());
    row.put("asOf", report.asOf());
    var readAt = report.readAt();
    row.put("readAt", readAt == null ? null : utc(readAt));
    row.put("title", report.form().title());
    row.put("headings", report.form().headings());
    row.put("post", report.form().post());
    row.put("signatory", report.form().signatory());
    row.put("dated", report.dated());
    row.put("version", report.version());
    var state = report.state();
    row.put("by", state.by());
    row.put("at", utc(state.at()));
    row.put("state", name(state));
    row.put("back", state instanceof State.Draft draft ? draft.back() : null);
    var approval = approval(state);
    row.put("approvedBy", approval == null ? null : approval.by());
    row.put("approvedAt", approval == null ? null : utc(approval.at()));
    var dispatch = dispatch(state);
    row.put("sentOn", dispatch == null ? null : dispatch.on());
    row.put("sentWay", dispatch == null ? null : dispatch.way());
    return row;
  }

  static String name(State state) {
    return switch (state) {
      case State.Draft _ -> "DRAFT";
      case State.WithDeputy _ -> "WITH_DEPUTY";
      case State.WithHead _ -> "WITH_HEAD";
      case State.Approved _ -> "APPROVED";
      case State.Sent _ -> "SENT";
      case State.Published _ -> "PUBLISHED";
      case State.Imported _ -> "IMPORTED";
    };
  }

  static @Nullable Approval approval(State state) {
    return switch (state) {
      case State.Approved approved -> new Approval(approved.by(), approved.at());
      case State.Sent sent -> sent.approval();
      case State.Published published -> published.approval();
      case State.Draft _,State.WithDeputy _,State.WithHead _,State.Imported _ -> null;
    };
  }

  static @Nullable Dispatch dispatch(State state) {
    return switch (state) {
      case State.Sent sent -> sent.dispatch();
      case State.Published published -> published.dispatch();
      case State.Draft _,State.WithDeputy _,State.WithHead _,State.Approved _,State.Imported _ -> null;
    };
  }

  private static Report read(ResultSet row, int number) throws SQLException {
    return new Report(row.getObject("id", UUID.class), row.getObject("plan", UUID.class), row.getString("plan_code"),
        row.getInt("year"), row.getObject("as_of", LocalDate.class),
        instant(row.getObject("read_at", OffsetDateTime.class)),
        new Form(row.getString("title"), row.getString("headings"), row.getString("post"), row.getString("signatory")),
        row.getObject("dated", LocalDate.class), state(row), row.getInt("version"));
  }

  private static State state(ResultSet row) throws SQLException {
    var by = row.getObject("moved_by", UUID.class);
    var at = row.getObject("moved_at", OffsetDateTime.class).toInstant();
    return switch (row.getString("state")) {
      case "DRAFT" -> new State.Draft(by, at, row.getString("back_why"));
      case "WITH_DEPUTY" -> new State.WithDeputy(by, at);
      case "WITH_HEAD" -> new State.WithHead(by, at);
      case "APPROVED" -> new State.Approved(by, at);
      case "SENT" -> new State.Sent(by, at, approval(row), dispatch(row));
      case "PUBLISHED" -> new State.Published(by, at, approval(row), dispatch(row));
      case "IMPORTED" -> new State.Imported(by, at);
      case String other -> throw new IllegalStateException("report " + other);
    };
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(row.getObject("approved_by", UUID.class),
        Objects.requireNonNull(row.getObject("approved_at", OffsetDateTime.class)).toInstant());
  }

  private static Dispatch dispatch(ResultSet row) throws SQLException {
    return new Dispatch(row.getObject("sent_on", LocalDate.class), row.getString("sent_way"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
