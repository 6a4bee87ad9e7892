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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the history of the queue is kept.
@Repository
class Moves {

  private final JdbcClient db;

  Moves(JdbcClient db) {
    this.db = db;
  }

  void add(Move move) {
    db.sql("""
        insert into services.housing_move (id, entry, at, what, by, general_from, general_to, privileged_from,
          privileged_to, ground, act, act_date, note, deed)
        values (:id, :entry, :at, :what, :by, :generalFrom, :generalTo, :privilegedFrom, :privilegedTo, :ground, :act,
          :actDate, :note, :deed)
        """).param("id", move.id()).param("entry", move.entry()).param("at", move.at().atOffset(ZoneOffset.UTC))
        .param("what", move.what().name()).param("by", move.by()).param("generalFrom", move.from().general())
        .param("generalTo", move.to().general()).param("privilegedFrom", move.from().privileged())
        .param("privilegedTo", move.to().privileged()).param("ground", move.why().ground())
        .param("act", move.why().act()).param("actDate", move.why().actDate()).param("note", move.why().note())
        .param("deed", move.deed()).update();
  }

  /// In the order in which they happened.
  List<Move> of(Entry entry) {
    return db.sql("select * from services.housing_move where entry = ? order by at, id").param(entry.id())
        .query(Moves::move).list();
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
