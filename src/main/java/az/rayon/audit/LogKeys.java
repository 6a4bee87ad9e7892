package az.rayon.audit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the log's key is kept: in the database, so that every node signs with the same one. Made when first asked for.
@Repository
class LogKeys {

  private final JdbcClient db;
  private final LogSettings settings;
  private final Clock clock;
  private volatile @Nullable LogKey known;

  LogKeys(JdbcClient db, LogSettings settings, Clock clock) {
    this.db = db;
    this.settings = settings;
    this.clock = clock;
  }

  LogKey get() {
    var key = known;
    if (key != null) return key;
    var read = read();
    known = read;
    return read;
  }

  private LogKey read() {
    var pair = fresh();
    var encoded = pair.getPublic().getEncoded();
    db.sql("""
        insert into audit.log_key (name, private_key, public_key, made_at) values (?, ?, ?, ?) on conflict do nothing
        """).params(settings.name(), pair.getPrivate().getEncoded(),
        Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return db.sql("select name, private_key, public_key from audit.log_key")
        .query((row, _) -> new LogKey(row.getString(1), row.getBytes(2), row.getBytes(3))).single();
  }

  private static KeyPair fresh() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
