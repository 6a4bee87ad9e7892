package az.rayon.appeals.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where notes on cases are kept.
@Repository
class Notes {

  private final JdbcClient db;

  Notes(JdbcClient db) {
    this.db = db;
  }

  void add(Note note) {
    db.sql("insert into appeals.note (id, appeal, at, by, kind, text) values (?, ?, ?, ?, ?, ?)")
        .params(note.id(), note.appeal(), note.at().atOffset(ZoneOffset.UTC), note.by(), note.kind().name(),
            note.text())
        .update();
  }

  /// The earliest first.
  List<Note> of(UUID appeal) {
    return db.sql("select * from appeals.note where appeal = ? order by at, id").param(appeal).query(Notes::read)
        .list();
  }

  boolean remindedSince(UUID appeal, Instant moment) {
    return db.sql("select exists (select from appeals.note where appeal = ? and kind = 'REMINDER' and at >= ?)")
        .params(appeal, moment.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
  }

  private static Note read(ResultSet row, int at) throws SQLException {
    return new Note(row.getObject("id", UUID.class), row.getObject("appeal", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("by", UUID.class),
        Note.Kind.valueOf(row.getString("kind")), row.getString("text"));
  }
}
