package az.rayon.appeals.open;

import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// One appeal as everybody may see it: its row, its steps, what its last day is made of, and its words where they are
/// published. Nothing is read but views of `open_data` (N1, N5).
@Repository
class PublicCases {

  private final PublicReader reader;

  PublicCases(PublicReader reader) {
    this.reader = reader;
  }

  /// Beside the line of the register: how it ended, and what happened to it on the way.
  record Case(PublicRegister.Line line, @Nullable String result, @Nullable String ground, @Nullable String obstacle,
      boolean extended, int reopened, boolean repeat) {}

  record Step(String what, Instant hour, @Nullable LocalDate due) {}

  record Length(String basis, LocalDate from, int extra, LocalDate due, boolean provisional) {}

  record Text(String number, String text, @Nullable String answer, LocalDate published) {}

  Optional<Case> find(String number) {
    return reader.db().sql("select * from open_data.appeals where number = ?").param(number)
        .query((row, at) -> new Case(PublicRegister.read(row, at), row.getString("result"), row.getString("ground"),
            row.getString("obstacle"), row.getBoolean("extended"), row.getInt("reopened"), row.getBoolean("repeat")))
        .optional();
  }

  List<Step> steps(String number) {
    return reader.db().sql("select what, hour, due from open_data.appeal_steps where number = ?").param(number)
        .query((row, _) -> new Step(row.getString("what"), row.getObject("hour", OffsetDateTime.class).toInstant(),
            row.getObject("due", LocalDate.class)))
        .list();
  }

  Length length(String number) {
    return reader.db().sql("select * from open_data.appeal_terms where number = ?").param(number)
        .query((row, _) -> new Length(row.getString("basis"), row.getObject("counted_from", LocalDate.class),
            row.getInt("extra"), row.getObject("due", LocalDate.class), row.getBoolean("provisional")))
        .single();
  }

  Optional<Text> text(String number) {
    return reader.db().sql("select * from open_data.appeal_texts where number = ?").param(number)
        .query(PublicCases::text).optional();
  }

  /// Those whose published text holds the words, in folded letters; the latest published first.
  List<Text> search(String folded, int limit) {
    return reader.db().sql("""
        select * from open_data.appeal_texts where kernel.fold(text) like '%' || :words || '%'
        order by published desc, number desc limit :limit
        """).param("words", folded.replaceAll("[\\\\%_]", "\\\\$0")).param("limit", limit).query(PublicCases::text)
        .list();
  }

  private static Text text(ResultSet row, int at) throws SQLException {
    return new Text(row.getString("number"), row.getString("text"), row.getString("answer"),
        row.getObject("published", LocalDate.class));
  }
}
