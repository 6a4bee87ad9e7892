package az.rayon.services.certificates;

import az.rayon.kernel.Actor;
import az.rayon.services.certificates.CodeKey.Pair;
import az.rayon.services.certificates.CodeKey.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the keys of the codes are kept: in the database, so that every node signs with the same one.
@Repository
public class CodeKeys {

  private final JdbcClient db;
  private final Clock clock;

  CodeKeys(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The key that signs now; made when the first certificate asks for one.
  Pair inUse() {
    return findInUse().orElseGet(() -> {
      var fresh = Pair.fresh(clock.instant());
      return add(fresh, new Actor.Clockwork("certificates.key")) ? fresh : findInUse().orElseThrow();
    });
  }

  Optional<CodeKey> find(String id) {
    return db.sql("select * from services.certificate_key where id = ?").param(id).query(CodeKeys::read).optional();
  }

  /// All that ever signed, the newest first.
  public List<CodeKey> list() {
    return db.sql("select * from services.certificate_key order by made_at desc").query(CodeKeys::read).list();
  }

  /// False where another one is in use: of two nodes that make the first at once, one wins.
  boolean add(Pair pair, Actor by) {
    return db.sql("""
        insert into services.certificate_key (id, public_key, private_key, made_at, made_by)
        values (?, ?, ?, ?, ?) on conflict do nothing
        """).params(pair.key().id(), Base64.getDecoder().decode(pair.key().spki()),
        Base64.getDecoder().decode(pair.secret().pkcs8()), pair.key().madeAt().atOffset(ZoneOffset.UTC), by.id())
        .update() == 1;
  }

  /// From now on nothing is signed with the key in use. False when it is another one than the reader saw.
  boolean retire(String id, boolean stolen, Instant now) {
    return db.sql("update services.certificate_key set retired_at = ?, stolen = ? where id = ? and retired_at is null")
        .params(now.atOffset(ZoneOffset.UTC), stolen, id).update() == 1;
  }

  private Optional<Pair> findInUse() {
    return db.sql("select * from services.certificate_key where retired_at is null").query((row, at) -> new Pair(read(
        row, at), new Secret(Base64.getEncoder().encodeToString(row.getBytes("private_key"))))).optional();
  }

  private static CodeKey read(ResultSet row, int at) throws SQLException {
    return new CodeKey(row.getString("id"), Base64.getEncoder().encodeToString(row.getBytes("public_key")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(), instant(row, "retired_at"),
        row.getBoolean("stolen"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
