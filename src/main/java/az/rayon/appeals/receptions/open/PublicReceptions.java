package az.rayon.appeals.receptions.open;

import az.rayon.appeals.receptions.page.MobileLine;
import az.rayon.appeals.receptions.page.MobilePage.RequestLine;
import az.rayon.appeals.register.Names;
import az.rayon.database.PublicReader;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Mobile receptions and what became of them as everybody may see it: the views `open_data.mobile_receptions` and
/// `open_data.mobile_requests` (N1).
@Repository
public class PublicReceptions {

  static final int PAGE = 30;

  private static final String LINES = """
      select number, settlement, day, opens, closes, place, state, requests, answered, invented
      from open_data.mobile_receptions
      """;

  private final PublicReader reader;
  private final Names names;

  PublicReceptions(PublicReader reader, Names names) {
    this.reader = reader;
    this.names = names;
  }

  /// Those still to come, the soonest first.
  public List<MobileLine> coming(LocalDate today, Language language) {
    return lines(LINES + " where day >= :today order by day, opens, number", language, reading -> reading.param("today",
        today));
  }

  public Optional<MobileLine> find(String number, Language language) {
    return lines(LINES + " where number = :number", language, reading -> reading.param("number", number)).stream()
        .findFirst();
  }

  /// Those that were held, the latest first; of one settlement, or of all with an empty code.
  public List<MobileLine> held(String settlement, LocalDate today, long offset, Language language) {
    return lines(LINES + """
         where day < :today and (:settlement = '' or settlement = :settlement)
        order by day desc, number desc limit :limit offset :offset
        """, language, reading -> reading.param("today", today).param("settlement", settlement)
        .param("limit", PAGE).param("offset", offset));
  }

  long countHeld(String settlement, LocalDate today) {
    return reader.db().sql("""
        select count(*) from open_data.mobile_receptions
        where day < :today and (:settlement = '' or settlement = :settlement)
        """).param("today", today).param("settlement", settlement).query(Long.class).single();
  }

  /// By topic, because the order in which they were made could tell who made which.
  List<RequestLine> requests(String number, LocalDate today, Language language) {
    var topics = names.topics();
    return reader.db().sql("""
        select topic, state, result, due, settled, promised, kept from open_data.mobile_requests where reception = ?
        order by topic, settled nulls last, due
        """).param(number).query((row, _) -> request(row, topics, today, language)).list();
  }

  private static RequestLine request(ResultSet row, Map<String, Translated> topics, LocalDate today, Language language)
      throws SQLException {
    var topic = row.getString("topic");
    var due = row.getObject("due", LocalDate.class);
    var settled = row.getObject("settled", LocalDate.class);
    return new RequestLine(topics.getOrDefault(topic, Translated.az(topic)).in(language), row.getString("state"),
        Optional.ofNullable(row.getString("result")).orElse(""), due, settled,
        row.getObject("promised", LocalDate.class), row.getObject("kept", Boolean.class),
        settled == null && due.isBefore(today));
  }

  private interface Reading {
    JdbcClient.StatementSpec with(JdbcClient.StatementSpec asked);
  }

  private List<MobileLine> lines(String sql, Language language, Reading reading) {
    var settlements = names.settlements();
    return reading.with(reader.db().sql(sql)).query((row, _) -> {
      var code = row.getString("settlement");
      return new MobileLine(row.getString("number"), settlements.getOrDefault(code, Translated.az(code)).in(language),
          row.getObject("day", LocalDate.class), LocalTime.parse(row.getString("opens")),
          LocalTime.parse(row.getString("closes")), row.getString("place"), row.getString("state"),
          row.getLong("requests"), row.getLong("answered"), row.getBoolean("invented"));
    }).list();
  }
}
