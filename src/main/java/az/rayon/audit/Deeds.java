package az.rayon.audit;

import az.rayon.audit.Deed.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The record of deeds as the authority's own people read it, for the history of a thing.
@Repository
public class Deeds {

  private final JdbcClient db;

  Deeds(JdbcClient db) {
    this.db = db;
  }

  /// What was done to the thing, the earliest first.
  public List<Deed> of(UUID subject) {
    return db.sql("""
        select id, at, actor, actor_kind, deed, subject, number from audit.deed where subject = ? order by at, id
        """).param(subject).query(Deeds::deed).list();
  }

  static Deed deed(ResultSet row, int at) throws SQLException {
    return new Deed(new DeedId(row.getObject("id", UUID.class)), row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("actor", UUID.class), Kind.valueOf(row.getString("actor_kind")), row.getString("deed"),
        row.getObject("subject", UUID.class), row.getString("number"));
  }
}
