package az.rayon.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that the program brings and looks after: made at the first start, started and stopped with the
/// program, started again if it dies.
final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String OWNER = "rayon";

  private final Cluster cluster;
  private final List<String> options;
  private final String password = freshPassword();
  private volatile Postmaster postmaster;
  private volatile boolean closing;

  private EmbeddedPostgres(Cluster cluster, List<String> options) throws IOException, InterruptedException {
    this.cluster = cluster;
    this.options = options;
    this.postmaster = Postmaster.start(cluster, freePort(), options);
    watch();
  }

  static EmbeddedPostgres start(Path home, List<String> options) {
    try {
      return new EmbeddedPostgres(Cluster.in(home), options);
    } catch (IOException e) {
      throw Complaints.of(e, home);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The way into the database of this name, which is made if it is not there. Its owner is not the superuser: the
  /// program needs no right that an operator's own PostgreSQL would not give it.
  Login open(String database) {
    try (var db = superuser("postgres")) {
      if (!exists(db, "select from pg_roles where rolname = ?", OWNER)) {
        execute(db, "create role " + OWNER + " login createrole createdb");
      }
      execute(db, "alter role " + OWNER + " password '" + Scram.verifier(password) + "'");
      if (!exists(db, "select from pg_database where datname = ?", database)) {
        execute(db, "create database " + database + " owner " + OWNER);
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("cannot prepare " + database, e);
    }
    return new Login(url(database), OWNER, password);
  }

  @Override
  public void close() {
    closing = true;
    try {
      postmaster.stop();
    } catch (IOException e) {
      LOG.warn("PostgreSQL could not be stopped", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    Thread.ofVirtual().name("postgres watch").start(() -> {
      postmaster.process().onExit().join();
      revive();
    });
  }

  private void revive() {
    if (closing) return;
    LOG.error("PostgreSQL has died; starting it again");
    try {
      postmaster = Postmaster.start(cluster, postmaster.port(), options);
      watch();
      LOG.info("PostgreSQL is back");
    } catch (IOException e) {
      LOG.error("PostgreSQL could not be started again", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Connection superuser(String database) throws SQLException, IOException {
    var login = new Properties();
    login.setProperty("user", "postgres");
    login.setProperty("password", cluster.password());
    return DriverManager.getConnection(url(database), login);
  }

  /// `requireAuth`: even if some stranger listens there, it must prove that it knows the password before it hears it.
  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + database + "?requireAuth=scram-sha-256";
  }

  private static boolean exists(Connection db, String sql, String name) throws SQLException {
    try (var statement = db.prepareStatement(sql)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection db, String sql) throws SQLException {
    try (var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String freshPassword() {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
