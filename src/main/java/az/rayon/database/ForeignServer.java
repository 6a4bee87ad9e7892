package az.rayon.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL that the operator keeps and names. Looked at once before anything is written, so that what it lacks is
/// said in a sentence and not by the first migration that fails.
record ForeignServer(Login login) implements Server {

  private static final Logger LOG = LoggerFactory.getLogger(ForeignServer.class);
  private static final int OLDEST = 15;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String LOOK = """
      select current_setting('server_version_num')::int / 10000 as release,
        current_setting('server_encoding') as encoding,
        pg_is_in_recovery() as standby,
        (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as makes_roles,
        has_database_privilege(current_database(), 'create') as makes_schemas,
        (select coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', datcollate) like 'az%'
          from pg_database d where datname = current_database()) as sorts,
        current_user as name, current_database() as database
      """;

  static ForeignServer at(String url) {
    return at(url, PATIENCE);
  }

  static ForeignServer at(String url, Duration patience) {
    var login = Login.of(url);
    try (var db = connect(login, patience)) {
      look(db);
    } catch (SQLException e) {
      throw refusal(login, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new ForeignServer(login);
  }

  @Override
  public void close() {
    // It was here before us and stays.
  }

  /// After a power cut the two may start together; then the program waits a little.
  private static Connection connect(Login login, Duration patience) throws SQLException, InterruptedException {
    for (var left = patience;; left = left.minusSeconds(1)) {
      try {
        return DriverManager.getConnection(login.url(), login.properties());
      } catch (SQLException e) {
        if (!isAbsent(e) || left.isZero()) throw e;
        if (left.equals(patience)) LOG.info("Waiting for PostgreSQL: {}", login);
        Thread.sleep(1000);
      }
    }
  }

  private static void look(Connection db) throws SQLException {
    try (var statement = db.createStatement(); var found = statement.executeQuery(LOOK)) {
      found.next();
      var database = found.getString("database");
      if (found.getInt("release") < OLDEST) {
        throw new Unavailable("database.refused.old", found.getInt("release"), OLDEST);
      }
      if (found.getBoolean("standby")) throw new Unavailable("database.refused.standby");
      if (!found.getString("encoding").equals("UTF8")) throw new Unavailable("database.refused.encoding", database);
      if (!found.getBoolean("makes_roles")) throw new Unavailable("database.refused.roles", found.getString("name"));
      if (!found.getBoolean("makes_schemas")) {
        throw new Unavailable("database.refused.schemas", found.getString("name"), database);
      }
      if (!found.getBoolean("sorts")) {
        LOG.warn("The database {} does not sort in Azerbaijani; see docs/runbook.md for how to make one that does",
            database);
      }
    }
  }

  private static boolean isAbsent(SQLException e) {
    return "08001".equals(e.getSQLState()) || "57P03".equals(e.getSQLState());
  }

  private static Unavailable refusal(Login login, SQLException e) {
    return switch (String.valueOf(e.getSQLState())) {
      case "28P01", "28000", "08004" ->
        new Unavailable("database.refused.password", login, String.valueOf(e.getMessage()));
      case "3D000" -> new Unavailable("database.refused.missing", login);
      default -> new Unavailable("database.refused.absent", login, String.valueOf(e.getMessage()));
    };
  }
}
