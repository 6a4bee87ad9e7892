package az.rayon.appeals.analysis;

import az.rayon.appeals.analysis.Analysis.Publishing;
import az.rayon.database.PublicReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/// Where the yearly analyses are kept, and what everybody may read of them.
@Repository
class Analyses {

  private final JdbcClient db;
  private final PublicReader reader;
  private final ObjectMapper json;

  Analyses(JdbcClient db, PublicReader reader, ObjectMapper json) {
    this.db = db;
    this.reader = reader;
    this.json = json;
  }

  /// A published analysis as everybody sees it.
  record Public(YearFigures figures, String remarks, LocalDate published) {}

  Optional<Analysis> find(int year) {
    return db.sql("select * from appeals.analysis where year = ?").param(year).query(this::read).optional();
  }

  /// Keeps it; a version of 0 is one that was never kept before.
  void save(Analysis analysis) {
    var published = analysis.published();
    var rows = db.sql("""
        insert into appeals.analysis (year, remarks, written_by, written_at, figures, published_by, published_at,
          version)
        values (:year, :remarks, :writtenBy, :writtenAt, :figures::jsonb, :by, :at, :version + 1)
        on conflict (year) do update set remarks = excluded.remarks, written_by = excluded.written_by,
          written_at = excluded.written_at, figures = excluded.figures, published_by = excluded.published_by,
          published_at = excluded.published_at, version = excluded.version
        where analysis.version = :version
        """).param("year", analysis.year()).param("remarks", analysis.remarks())
        .param("writtenBy", analysis.writtenBy()).param("writtenAt", utc(analysis.writtenAt()))
        .param("figures", published == null ? null : json.writeValueAsString(published.figures()))
        .param("by", published == null ? null : published.by())
        .param("at", published == null ? null : utc(published.at())).param("version", analysis.version()).update();
    if (rows == 0) throw new OptimisticLockingFailureException("analysis " + analysis.year());
  }

  /// The latest year first.
  List<Integer> listPublished() {
    return reader.db().sql("select year from open_data.appeal_analyses order by year desc").query(Integer.class).list();
  }

  Optional<Public> findPublished(int year) {
    return reader.db().sql("select * from open_data.appeal_analyses where year = ?").param(year)
        .query((row, _) -> new Public(json.readValue(row.getString("figures"), YearFigures.class),
            row.getString("remarks"), row.getObject("published", LocalDate.class)))
        .optional();
  }

  private Analysis read(ResultSet row, int at) throws SQLException {
    var figures = row.getString("figures");
    return new Analysis(row.getInt("year"), row.getString("remarks"), row.getObject("written_by", UUID.class),
        moment(row, "written_at"), figures == null
            ? null
            : new Publishing(json.readValue(figures, YearFigures.class), row.getObject("published_by", UUID.class),
                moment(row, "published_at")),
        row.getInt("version"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
