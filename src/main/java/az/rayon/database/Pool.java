package az.rayon.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/// Connections kept for whoever asks. A crowd is told from an absence: who finds every connection taken waits for a
/// turn, as it passes; who finds that there is none any more soon hears so, and its reader with it.
final class Pool extends HikariDataSource {

  /// How long a database that is away is waited for; one that starts again after a crash is often back by then.
  static final Duration AWAY = Duration.ofSeconds(2);
  static final Duration CROWD = Duration.ofSeconds(6);

  Pool(HikariConfig config) {
    super(config);
  }

  @Override
  public Connection getConnection() throws SQLException {
    for (long since = System.nanoTime();;) {
      try {
        return super.getConnection();
      } catch (SQLTransientConnectionException none) {
        boolean away = getHikariPoolMXBean().getTotalConnections() == 0;
        if (away || System.nanoTime() - since >= CROWD.toNanos()) throw none;
      }
    }
  }
}
