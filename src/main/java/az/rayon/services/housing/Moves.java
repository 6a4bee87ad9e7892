package az.rayon.services.housing;

import az.rayon.services.housing.Move.What;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the history of the queue is kept.
@Repository
class Moves {

  private final JdbcClient db;
  private final NamedParameterJdbcOperations batches;

  Moves(JdbcClient db, NamedParameterJdbcOperations batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(Move move) {
    addAll(List.of(move));
  }

  void addAll(List<Move> moves) {
    batches.batchUpdate("""
        insert into services.housing_move (id, entry, at, what, by, general_from, general_to, privileged_from,
          privileged_to, ground, act, act_date, note, deed)
        values (:id, :entry, :at, :what, :by, :generalFrom, :generalTo, :privilegedFrom, :privilegedTo, :ground, :act,
          :actDate, :note, :deed)
        """, moves.stream().map(Moves::row).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource row(Move move) {
    return new MapSqlParameterSource("id", move.id()).addValue("entry", move.entry())
        .addValue("at", move.at().atOffset(ZoneOffset.UTC)).addValue("what", move.what().name())
        .addValue("by", move.by()).addValue("generalFrom", move.from().general())
        .addValue("generalTo", move.to().general()).addValue("privilegedFrom", move.from().privileged())
        .addValue("privilegedTo", move.to().privileged()).addValue("ground", move.why().ground())
        .addValue("act", move.why().act()).addValue("actDate", move.why().actDate())
        .addValue("note", move.why().note()).addValue("deed", move.deed());
  }

  Move get(UUID id) {
    return db.sql("select * from services.housing_move where id = ?").param(id).query(Moves::move).single();
  }

  /// In the order in which they happened.
  List<Move> of(Entry entry) {
    return db.sql("select * from services.housing_move where entry = ? order by at, id").param(entry.id())
        .query(Moves::move).list();
  }

  /// In the order in which they happened, together with those of others by which somebody's place changed meanwhile.
  /// Whoever came in came behind everybody, so that those lines are left out.
  List<Move> around(Entry entry) {
    return db.sql("""
        select * from services.housing_move m where entry = :entry or (what <> 'REGISTERED'
          and (general_from is distinct from general_to or privileged_from is distinct from privileged_to)
          and at >= (select min(at) from services.housing_move where entry = :entry))
        order by at, id
        """).param("entry", entry.id()).query(Moves::move).list();
  }

  private static Move move(ResultSet row, int at) throws SQLException {
    return new Move(row.getObject("id", UUID.class), row.getObject("entry", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), What.valueOf(row.getString("what")),
        row.getObject("by", UUID.class),
        new Position(row.getObject("general_from", Integer.class), row.getObject("privileged_from", Integer.class)),
        new Position(row.getObject("general_to", Integer.class), row.getObject("privileged_to", Integer.class)),
        new Why(row.getString("ground"), row.getString("act"), row.getObject("act_date", LocalDate.class),
            row.getString("note")),
        row.getObject("deed", UUID.class));
  }
}
