package az.rayon.services.certificates.batches;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Role;
import az.rayon.services.certificates.batches.Batch.Line;
import az.rayon.services.certificates.batches.Batch.Ordered;
import az.rayon.services.certificates.batches.Batch.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was ordered together, and how far it has come.
@Repository
class Batches {

  static final int TRIES = 5;

  private static final TypeReference<Map<String, String>> GIVEN = new TypeReference<>() {};
  private static final String SELECT = """
      select b.*, count(*) as all_of_it, count(l.certificate) as done, count(l.refused) as refused
      from services.certificate_batch b join services.certificate_batch_line l on l.batch = b.id
      """;

  private final JdbcClient db;
  private final NamedParameterJdbcOperations many;
  private final JsonMapper json;

  Batches(JdbcClient db, NamedParameterJdbcOperations many, JsonMapper json) {
    this.db = db;
    this.many = many;
    this.json = json;
  }

  void add(UUID id, String kind, List<Ordered> lines, Official by, Instant now) {
    db.sql("""
        insert into services.certificate_batch (id, kind, made_by, unit, roles, made_at) values (?, ?, ?, ?, ?, ?)
        """).params(id, kind, by.id(), by.unit(), Batch.roles(by).toArray(String[]::new), now.atOffset(ZoneOffset.UTC))
        .update();
    many.batchUpdate("""
        insert into services.certificate_batch_line (batch, place, holder, fin, given)
        values (:batch, :place, :holder, :fin, :given::jsonb)
        """, IntStream.range(0, lines.size()).mapToObj(at -> row(id, at + 1, lines.get(at)))
        .toArray(SqlParameterSource[]::new));
  }

  private SqlParameterSource row(UUID batch, int place, Ordered line) {
    return new MapSqlParameterSource().addValue("batch", batch).addValue("place", place).addValue("holder", line
        .holder()).addValue("fin", line.fin()).addValue("given", json.writeValueAsString(line.given()));
  }

  boolean has(UUID id) {
    return db.sql("select count(*) from services.certificate_batch where id = ?").param(id).query(Long.class)
        .single() > 0;
  }

  Batch get(UUID id) {
    return db.sql(SELECT + "where b.id = ? group by b.id").param(id).query(Batches::read).optional()
        .orElseThrow(() -> new NotFound("batch"));
  }

  /// The newest first.
  List<Batch> list() {
    return db.sql(SELECT + "group by b.id order by b.made_at desc limit 100").query(Batches::read).list();
  }

  List<Outcome> outcomes(UUID batch) {
    return db.sql("""
        select l.place, l.holder, c.number, l.refused from services.certificate_batch_line l
        left join services.certificate c on c.id = l.certificate
        where l.batch = ? and (l.certificate is not null or l.refused is not null) order by l.place
        """).param(batch).query((row, _) -> new Outcome(row.getInt("place"), row.getString("holder"),
        row.getString("number") == null ? "" : row.getString("number"), row.getString("refused"))).list();
  }

  /// The next that nobody works on, and nobody else gets until the transaction ends.
  Optional<Line> next() {
    return db.sql("""
        select l.*, b.kind, b.made_by, b.unit, b.roles from services.certificate_batch_line l
        join services.certificate_batch b on b.id = l.batch
        where l.certificate is null and l.refused is null
        order by l.tries, b.made_at, l.place limit 1 for update of l skip locked
        """).query((row, _) -> new Line(row.getObject("batch", UUID.class), row.getInt("place"), row.getString("kind"),
        official(row), row.getString("holder"), row.getString("fin"), json.readValue(row.getString("given"), GIVEN)))
        .optional();
  }

  void done(Line line, UUID certificate) {
    db.sql("update services.certificate_batch_line set certificate = ? where batch = ? and place = ?")
        .params(certificate, line.batch(), line.place()).update();
  }

  void refused(Line line, String why) {
    db.sql("update services.certificate_batch_line set refused = ? where batch = ? and place = ?")
        .params(why, line.batch(), line.place()).update();
  }

  /// Something broke. The others come first then, and after some tries it is given up.
  void failed(UUID batch, int place) {
    db.sql("""
        update services.certificate_batch_line set tries = tries + 1,
          refused = case when tries + 1 >= :most then 'FAULT' end
        where batch = :batch and place = :place and certificate is null
        """).param("most", TRIES).param("batch", batch).param("place", place).update();
  }

  private static Batch read(ResultSet row, int at) throws SQLException {
    return new Batch(row.getObject("id", UUID.class), row.getString("kind"), official(row), row.getObject("made_at",
        OffsetDateTime.class).toInstant(), row.getInt("all_of_it"), row.getInt("done"), row.getInt("refused"));
  }

  private static Official official(ResultSet row) throws SQLException {
    var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf)
        .collect(Collectors.toSet());
    return new Official(row.getObject("made_by", UUID.class), row.getObject("unit", UUID.class), roles);
  }
}
