package az.rayon.appeals.inquiries.open;

import az.rayon.database.PublicReader;
import az.rayon.kernel.Azerbaijani;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The register as everybody may see it: the views `open_data.information_requests`, which holds nothing about anybody,
/// and `open_data.information_answers`, which holds what an official has read over (N1).
@Repository
class PublicInquiries {

  static final int PAGE = 50;
  /// Nobody pages further than this; filters and the download reach the rest.
  static final int COUNTED = 5_000;

  private static final String WANTED = """
      from open_data.information_requests r
      left join open_data.information_answers a using (number)
      where (:state = '' or r.state = :state or (:state = 'overdue' and r.settled is null and r.due_before <= :now))
        and (not :published or r.published) and r.registered between :first and :last
        and (:words = '' or kernel.fold(r.number || ' '
          || coalesce(a.title || ' ' || a.question || ' ' || a.answer, '')) like '%' || :words || '%')
      """;

  private final PublicReader reader;

  PublicInquiries(PublicReader reader) {
    this.reader = reader;
  }

  /// What a reader asks for. Empty, or 0 for the year, means: no matter.
  record Query(String words, String state, int year, boolean published, Instant now) {}

  /// One request of the public register.
  record Row(String number, String channel, String urgency, String state, @Nullable UUID unit, LocalDate registered,
      @Nullable LocalDate due, @Nullable Instant before, boolean provisional, boolean extended,
      @Nullable LocalDate settled, @Nullable String ground, boolean invented, @Nullable Told told) {

    boolean overdue(Instant now) {
      return settled == null && before != null && !now.isBefore(before);
    }
  }

  /// An answer that was made public.
  record Told(String number, String title, String question, String answer, List<UUID> files, LocalDate published,
      Instant at, boolean invented) {}

  /// A request about a dataset, or about one that is not there yet.
  record Wish(String dataset, Row row) {}

  /// A page, the newest first.
  List<Row> list(Query query, long offset) {
    return asked("select r.*, a.title, a.question, a.answer, a.files, a.published as told, a.published_at %s "
        + "order by r.registered desc, r.number desc limit :limit offset :offset", query)
        .param("limit", PAGE).param("offset", offset).query(PublicInquiries::row).list();
  }

  long count(Query query) {
    return asked("select count(*) from (select %s limit :limit) counted", query).param("limit", COUNTED)
        .query(Long.class).single();
  }

  Optional<Row> find(String number) {
    return reader.db().sql("""
        select r.*, a.title, a.question, a.answer, a.files, a.published as told, a.published_at
        from open_data.information_requests r left join open_data.information_answers a using (number)
        where r.number = ?
        """).param(number).query(PublicInquiries::row).optional();
  }

  /// The answers made public last.
  List<Told> listTold(int most) {
    return reader.db().sql("""
        select number, title, question, answer, files, published as told, published_at, invented
        from open_data.information_answers order by published_at desc, number desc limit ?
        """).param(most).query(PublicInquiries::told).list();
  }

  /// Requests that were made on the pages of open data, the newest first.
  List<Wish> listWishes(int most) {
    return reader.db().sql("""
        select r.*, a.title, a.question, a.answer, a.files, a.published as told, a.published_at
        from open_data.information_requests r left join open_data.information_answers a using (number)
        where r.dataset is not null order by r.registered desc, r.number desc limit ?
        """).param(most).query((row, at) -> new Wish(row.getString("dataset"), row(row, at))).list();
  }

  Optional<LocalDate> first() {
    return reader.db().sql("select registered from open_data.information_requests order by registered limit 1")
        .query(LocalDate.class).optional();
  }

  private JdbcClient.StatementSpec asked(String sql, Query query) {
    return reader.db().sql(sql.formatted(WANTED)).param("words", Azerbaijani.pattern(query.words()))
        .param("state", query.state()).param("published", query.published())
        .param("now", query.now().atOffset(ZoneOffset.UTC))
        .param("first", LocalDate.of(query.year() == 0 ? 1900 : query.year(), 1, 1))
        .param("last", LocalDate.of(query.year() == 0 ? 9999 : query.year(), 12, 31));
  }

  private static Row row(ResultSet row, int at) throws SQLException {
    var before = row.getObject("due_before", OffsetDateTime.class);
    return new Row(row.getString("number"), row.getString("channel"), row.getString("urgency"), row.getString("state"),
        row.getObject("unit", UUID.class), row.getObject("registered", LocalDate.class),
        row.getObject("due", LocalDate.class), before == null ? null : before.toInstant(),
        row.getBoolean("provisional"), row.getBoolean("extended"), row.getObject("settled", LocalDate.class),
        row.getString("ground"), row.getBoolean("invented"), row.getString("title") == null ? null : told(row, at));
  }

  private static Told told(ResultSet row, int at) throws SQLException {
    return new Told(row.getString("number"), row.getString("title"), row.getString("question"),
        row.getString("answer"), Arrays.asList((UUID[]) row.getArray("files").getArray()),
        row.getObject("told", LocalDate.class), row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("invented"));
  }
}
