package az.rayon.appeals.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How an appeal had ended before it was opened again: the state, what it came to or why, and the words of it.
record FormerEnd(String state, String result, String ground, String words, Instant at) {

  static FormerEnd read(ResultSet row, int at) throws SQLException {
    return new FormerEnd(row.getString("state"), first(row.getString("result")),
        first(row.getString("ground"), row.getString("obstacle")),
        first(row.getString("answer"), row.getString("reason")),
        row.getObject("settled_at", OffsetDateTime.class).toInstant());
  }

  private static String first(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull).findFirst().orElse("");
  }
}
