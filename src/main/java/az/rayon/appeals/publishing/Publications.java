package az.rayon.appeals.publishing;

import az.rayon.appeals.publishing.Publication.Cleared;
import az.rayon.appeals.publishing.Publication.Reply;
import az.rayon.appeals.publishing.Publication.State;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.PersonalDetails.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the published words are kept. What was hidden never gets here.
@Repository
class Publications {

  private static final int LISTED = 200;

  private final JdbcClient db;

  Publications(JdbcClient db) {
    this.db = db;
  }

  /// One that waits for a second pair of eyes.
  record Waiting(String number, UUID by, Instant at) {}

  Optional<Publication> find(UUID appeal) {
    var cleared = db.sql("select * from appeals.cleared where appeal = ? order by place").param(appeal)
        .query((row, _) -> new Cleared(Kind.valueOf(row.getString("kind")), row.getString("words"),
            row.getString("reason")))
        .list();
    return db.sql("select * from appeals.publication where appeal = ?").param(appeal)
        .query((row, _) -> read(row, cleared)).optional();
  }

  /// Keeps it; a version of 0 is one that was never kept before.
  void save(Publication publication) {
    var rows = db.sql("""
        insert into appeals.publication (appeal, text, answer, answered_at, state, proposed_by, proposed_at,
          approved_by, approved_at, taken_back_by, taken_back_at, reason, version)
        values (:appeal, :text, :answer, :answeredAt, :state, :proposedBy, :proposedAt, :approvedBy, :approvedAt,
          :takenBackBy, :takenBackAt, :reason, :version + 1)
        on conflict (appeal) do update set text = excluded.text, answer = excluded.answer,
          answered_at = excluded.answered_at, state = excluded.state, proposed_by = excluded.proposed_by,
          proposed_at = excluded.proposed_at, approved_by = excluded.approved_by, approved_at = excluded.approved_at,
          taken_back_by = excluded.taken_back_by, taken_back_at = excluded.taken_back_at, reason = excluded.reason,
          version = excluded.version
        where publication.version = :version
        """).paramSource(Row.of(publication)).update();
    if (rows == 0) throw new OptimisticLockingFailureException("publication");
    db.sql("delete from appeals.cleared where appeal = ?").param(publication.appeal()).update();
    for (int place = 0; place < publication.cleared().size(); place++) {
      var each = publication.cleared().get(place);
      db.sql("insert into appeals.cleared (appeal, place, kind, words, reason) values (?, ?, ?, ?, ?)")
          .params(publication.appeal(), place, each.kind().name(), each.words(), each.reason()).update();
    }
  }

  /// Those that wait and that the official may see, the longest waiting first.
  List<Waiting> listProposed(Sight sight) {
    if (sight instanceof Sight.Nothing) return List.of();
    return db.sql("""
        select a.number, p.proposed_by, p.proposed_at
        from appeals.publication p join appeals.appeal a on a.id = p.appeal
        where p.state = 'PROPOSED' and (:desks::uuid[] is null or a.unit = any(:desks))
        order by p.proposed_at limit :limit
        """).param("desks", sight.desks()).param("limit", LISTED)
        .query((row, _) -> new Waiting(row.getString("number"), row.getObject("proposed_by", UUID.class),
            moment(row, "proposed_at")))
        .list();
  }

  /// Of the demonstration's appeals, those answered last.
  List<String> listInventedAnswers(int limit) {
    return db.sql("""
        select number from appeals.appeal where invented and state = 'ANSWERED' and settled_at is not null
        order by settled_at desc, number desc limit ?
        """).param(limit).query(String.class).list();
  }

  private static Publication read(ResultSet row, List<Cleared> cleared) throws SQLException {
    var answer = row.getString("answer");
    return new Publication(row.getObject("appeal", UUID.class), row.getString("text"),
        answer == null ? null : new Reply(answer, moment(row, "answered_at")), cleared, state(row),
        row.getInt("version"));
  }

  private static State state(ResultSet row) throws SQLException {
    var proposed = new State.Proposed(row.getObject("proposed_by", UUID.class), moment(row, "proposed_at"));
    return switch (row.getString("state")) {
      case "PROPOSED" -> proposed;
      case "PUBLISHED" -> new State.Published(proposed, row.getObject("approved_by", UUID.class),
          moment(row, "approved_at"));
      default -> new State.TakenBack(proposed, row.getObject("taken_back_by", UUID.class),
          moment(row, "taken_back_at"), row.getString("reason"));
    };
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// A publication as a row of its table.
  record Row(UUID appeal, String text, @Nullable String answer, @Nullable OffsetDateTime answeredAt, String state,
      UUID proposedBy, OffsetDateTime proposedAt, @Nullable UUID approvedBy, @Nullable OffsetDateTime approvedAt,
      @Nullable UUID takenBackBy, @Nullable OffsetDateTime takenBackAt, @Nullable String reason, int version) {

    static Row of(Publication p) {
      return switch (p.state()) {
        case State.Proposed s -> row(p, "PROPOSED", s, null, null);
        case State.Published s -> row(p, "PUBLISHED", s.proposed(), s, null);
        case State.TakenBack s -> row(p, "TAKEN_BACK", s.proposed(), null, s);
      };
    }

    private static Row row(Publication p, String state, State.Proposed proposed, State.@Nullable Published published,
        State.@Nullable TakenBack back) {
      var answer = p.answer();
      return new Row(p.appeal(), p.text(), answer == null ? null : answer.text(),
          answer == null ? null : utc(answer.at()), state, proposed.by(), utc(proposed.at()),
          published == null ? null : published.by(), published == null ? null : utc(published.at()),
          back == null ? null : back.by(), back == null ? null : utc(back.at()), back == null ? null : back.reason(),
          p.version());
    }

    private static OffsetDateTime utc(Instant at) {
      return at.atOffset(ZoneOffset.UTC);
    }
  }
}
