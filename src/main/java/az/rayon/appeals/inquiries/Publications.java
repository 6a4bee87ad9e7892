package az.rayon.appeals.inquiries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which answers have been made public.
@Repository
public class Publications {

  private final JdbcClient db;

  Publications(JdbcClient db) {
    this.db = db;
  }

  public Optional<Publication> find(UUID inquiry) {
    return db.sql("select * from appeals.inquiry_publication where inquiry = ?").param(inquiry)
        .query(Publications::read).optional();
  }

  /// Keeps it in place of what was public before; the day on which it first was stays.
  public void put(Publication publication) {
    db.sql("""
        insert into appeals.inquiry_publication (inquiry, title, question, answer, files, published_by, published_at)
        values (:inquiry, :title, :question, :answer, :files, :by, :at)
        on conflict (inquiry) do update set title = excluded.title, question = excluded.question,
          answer = excluded.answer, files = excluded.files, published_by = excluded.published_by
        """).param("inquiry", publication.inquiry()).param("title", publication.title())
        .param("question", publication.question()).param("answer", publication.answer())
        .param("files", publication.files().toArray(UUID[]::new)).param("by", publication.by())
        .param("at", publication.at().atOffset(ZoneOffset.UTC)).update();
  }

  void remove(UUID inquiry) {
    db.sql("delete from appeals.inquiry_publication where inquiry = ?").param(inquiry).update();
  }

  private static Publication read(ResultSet row, int at) throws SQLException {
    return new Publication(row.getObject("inquiry", UUID.class), row.getString("title"), row.getString("question"),
        row.getString("answer"), Arrays.asList((UUID[]) row.getArray("files").getArray()),
        row.getObject("published_by", UUID.class), row.getObject("published_at", OffsetDateTime.class).toInstant());
  }
}
