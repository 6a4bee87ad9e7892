package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Organisation;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// An appeal written out as the columns of table `appeals.appeal`, each parameter named as its column.
public final class AppealColumns {

  /// `shown` says whether the public sees the settlement; null has it counted on the spot.
  static final String INSERT = """
      insert into appeals.appeal (id, number, submission, kind, channel, surname, given_name, patronymic, organisation,
        letterhead, address, email, phone, topic, settlement, latitude, longitude, text, language, account,
        received_at, invented, basis, counted_from, extra, due, provisional,
        against_unit, against_official, against_code, against_body, against_nobody, root, news, about, confidential,
        personal, serviceman, control_body,
        control_number, control_on, reopened, anew, first_due,
        state, unit, executor, result, answer, drafted_by, drafted_at, ground, obstacle, forwarded_to, forward_due,
        reason, merged_into, settled_by, settled_at, version, settlement_shown)
      values (:id, :number, :submission, :kind, :channel, :surname, :given_name, :patronymic, :organisation,
        :letterhead, :address, :email, :phone, :topic, :settlement, :latitude, :longitude, :text, :language, :account,
        :received_at, :invented, :basis, :counted_from, :extra, :due, :provisional,
        :against_unit, :against_official, :against_code, :against_body, :against_nobody, :root, :news, :about,
        :confidential, :personal, :serviceman, :control_body,
        :control_number, :control_on, :reopened, :anew, :first_due,
        :state, :unit, :executor, :result, :answer, :drafted_by, :drafted_at, :ground, :obstacle, :forwarded_to,
        :forward_due, :reason, :merged_into, :settled_by, :settled_at, :version,
        case when coalesce(:shown, appeals.enough_from(:settlement, :received_at, 4)) then :settlement end)
      """;

  /// What was handed in stays as it is.
  static final String UPDATE = """
      update appeals.appeal
      set basis = :basis, counted_from = :counted_from, extra = :extra, due = :due, provisional = :provisional,
        against_unit = :against_unit, against_official = :against_official, against_code = :against_code,
        against_body = :against_body, against_nobody = :against_nobody, root = :root, news = :news, about = :about,
        confidential = :confidential, personal = :personal, serviceman = :serviceman, control_body = :control_body,
        control_number = :control_number, control_on = :control_on, reopened = :reopened, anew = :anew,
        first_due = :first_due,
        state = :state, unit = :unit, executor = :executor, result = :result, answer = :answer,
        drafted_by = :drafted_by, drafted_at = :drafted_at, ground = :ground, obstacle = :obstacle,
        forwarded_to = :forwarded_to, forward_due = :forward_due, reason = :reason, merged_into = :merged_into,
        settled_by = :settled_by, settled_at = :settled_at, version = version + 1
      where id = :id and version = :version
      """;

  /// The columns that only some states, marks or filings fill.
  private static final Map<String, Integer> SOMETIMES = Map.ofEntries(Map.entry("settlement", Types.VARCHAR),
      Map.entry("shown", Types.BOOLEAN), Map.entry("latitude", Types.NUMERIC), Map.entry("longitude", Types.NUMERIC),
      Map.entry("account", Types.OTHER),
      Map.entry("against_unit", Types.OTHER), Map.entry("against_official", Types.OTHER),
      Map.entry("against_code", Types.VARCHAR), Map.entry("root", Types.OTHER), Map.entry("about", Types.OTHER),
      Map.entry("control_body", Types.VARCHAR), Map.entry("control_number", Types.VARCHAR),
      Map.entry("control_on", Types.DATE), Map.entry("first_due", Types.DATE), Map.entry("unit", Types.OTHER),
      Map.entry("executor", Types.OTHER),
      Map.entry("result", Types.VARCHAR), Map.entry("answer", Types.VARCHAR), Map.entry("drafted_by", Types.OTHER),
      Map.entry("drafted_at", Types.TIMESTAMP_WITH_TIMEZONE), Map.entry("ground", Types.VARCHAR),
      Map.entry("obstacle", Types.VARCHAR), Map.entry("forwarded_to", Types.ARRAY),
      Map.entry("forward_due", Types.DATE), Map.entry("reason", Types.VARCHAR), Map.entry("merged_into", Types.OTHER),
      Map.entry("settled_by", Types.OTHER), Map.entry("settled_at", Types.TIMESTAMP_WITH_TIMEZONE));

  private final MapSqlParameterSource row = new MapSqlParameterSource();

  private AppealColumns(Appeal appeal) {
    SOMETIMES.forEach((column, type) -> row.addValue(column, null, type));
    put("id", appeal.id());
    put("number", appeal.number());
    put("version", appeal.version());
    filing(appeal.filing());
    term(appeal.term());
    marks(appeal.marks());
    state(appeal.state());
  }

  public static MapSqlParameterSource of(Appeal appeal) {
    return new AppealColumns(appeal).row;
  }

  /// The word that stands for the state in the table and in the keys of messages.
  public static String code(State state) {
    return switch (state) {
      case State.Registered _ -> "REGISTERED";
      case State.Examined _ -> "EXAMINED";
      case State.Drafted _ -> "DRAFTED";
      case State.Answered _ -> "ANSWERED";
      case State.Forwarded _ -> "FORWARDED";
      case State.LeftUnexamined _ -> "LEFT_UNEXAMINED";
      case State.NotAccepted _ -> "NOT_ACCEPTED";
      case State.Withdrawn _ -> "WITHDRAWN";
      case State.Merged _ -> "MERGED";
    };
  }

  private void filing(Filing filing) {
    put("submission", filing.submission());
    put("kind", filing.kind().name());
    put("channel", filing.channel().name());
    put("topic", filing.topic());
    put("settlement", filing.settlement());
    put("text", filing.text());
    put("language", filing.language().name());
    put("account", filing.account());
    put("received_at", utc(filing.receivedAt()));
    put("invented", filing.invented());
    var spot = filing.spot();
    if (spot != null) {
      put("latitude", spot.latitude());
      put("longitude", spot.longitude());
    }
    put("letterhead", filing.author() instanceof Organisation organisation && organisation.letterhead());
    AuthorColumns.put(filing.author(), row);
  }

  private void term(Term term) {
    put("basis", term.basis().name());
    put("counted_from", term.from());
    put("extra", term.extra());
    put("due", term.due());
    put("provisional", term.provisional());
  }

  private void marks(Marks marks) {
    var against = marks.against();
    put("against_unit", against.unit());
    put("against_official", against.official());
    if (!against.body().isEmpty()) put("against_code", against.body());
    put("against_body", against.name());
    put("against_nobody", against.nobody());
    put("root", marks.kin().root());
    put("news", marks.kin().news());
    put("about", marks.kin().about());
    put("confidential", marks.confidential());
    put("personal", marks.personal());
    put("serviceman", marks.serviceman());
    put("reopened", marks.reopened().times());
    put("anew", marks.reopened().byRegistrar());
    put("first_due", marks.reopened().firstDue());
    var control = marks.control();
    if (control != null) {
      put("control_body", control.body());
      put("control_number", control.number());
      put("control_on", control.on());
    }
  }

  private void state(State state) {
    put("state", code(state));
    if (state instanceof State.OnDesk lies) {
      put("unit", lies.unit());
      put("executor", lies.executor());
    }
    if (state instanceof State.Settled end) {
      put("settled_by", end.by());
      put("settled_at", utc(end.at()));
    }
    switch (state) {
      case State.Drafted draft -> drafted(draft);
      case State.Answered answered -> answered(answered);
      case State.Forwarded forwarded -> forwarded(forwarded);
      case State.LeftUnexamined left -> {
        put("ground", left.ground().name());
        put("reason", left.reason());
      }
      case State.NotAccepted refused -> {
        put("obstacle", refused.obstacle().name());
        put("reason", refused.reason());
      }
      case State.Merged merged -> put("merged_into", merged.into());
      case State.Registered _,State.Examined _,State.Withdrawn _ -> {
      }
    }
  }

  private void drafted(State.Drafted draft) {
    put("result", draft.result().name());
    put("answer", draft.text());
    put("drafted_by", draft.by());
    put("drafted_at", utc(draft.at()));
  }

  private void forwarded(State.Forwarded forwarded) {
    put("forwarded_to", forwarded.bodies().toArray(String[]::new));
    put("forward_due", forwarded.dueBy());
    put("reason", forwarded.reason());
  }

  private void answered(State.Answered answered) {
    put("unit", answered.unit());
    put("executor", answered.executor());
    put("result", answered.result().name());
    put("answer", answered.text());
  }

  private void put(String column, @Nullable Object value) {
    row.addValue(column, value);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
