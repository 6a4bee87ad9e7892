package az.rayon.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that the program brings and looks after: made at the first start, started and stopped with the
/// program, started again if it dies.
final class EmbeddedPostgres implements Server {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Lock lock;
  private final Cluster cluster;
  private final List<String> options;
  private final String database;
  private final String password = Cluster.freshPassword();
  private final ReentrantLock change = new ReentrantLock();
  private volatile Postmaster postmaster;
  private volatile boolean closing;

  private EmbeddedPostgres(Lock lock, Cluster cluster, String database, List<String> options)
      throws IOException, InterruptedException {
    this.lock = lock;
    this.cluster = cluster;
    this.options = options;
    this.database = database;
    this.postmaster = Postmaster.start(cluster, freePort(), options);
    watch();
  }

  static EmbeddedPostgres of(Path home) {
    return start(home, "rayon", List.of());
  }

  static EmbeddedPostgres start(Path home, String database, List<String> options) {
    try {
      var lock = Lock.on(Cluster.folder(home));
      try {
        return new EmbeddedPostgres(lock, Cluster.in(home), database, options).prepared();
      } catch (IOException | Unavailable e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw Complaints.of(e, home);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private EmbeddedPostgres prepared() throws IOException {
    var ready = false;
    try {
      superuser().prepare(database, password);
      ready = true;
      return this;
    } catch (SQLException e) {
      var locked = String.valueOf(e.getSQLState()).startsWith("28");
      throw locked
          ? new Unavailable("database.refused.key", cluster.passwordFile())
          : Complaints.explain(String.valueOf(e.getMessage()), cluster.home());
    } finally {
      if (!ready) close();
    }
  }

  /// As the owner of the database, who is no superuser: the program needs no right that an operator's own PostgreSQL
  /// would not give it. The password is a new one at each start and written nowhere.
  @Override
  public Login login() {
    return new Login(Superuser.url(postmaster.port(), database), Superuser.OWNER, password);
  }

  Superuser superuser() throws IOException {
    return new Superuser(postmaster.port(), cluster.password());
  }

  Postmaster postmaster() {
    return postmaster;
  }

  @Override
  public void close() {
    closing = true;
    change.lock();
    try {
      postmaster.stop();
      lock.close();
    } catch (IOException e) {
      LOG.warn("PostgreSQL could not be stopped", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      change.unlock();
    }
  }

  private void watch() {
    Thread.ofVirtual().name("postgres watch").start(() -> {
      postmaster.process().onExit().join();
      try {
        for (var pause = Duration.ofMillis(250); !closing && !revived(); pause = longer(pause)) Thread.sleep(pause);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /// At the same port and with the same password, so that the pools find it again by themselves.
  private boolean revived() throws InterruptedException {
    change.lock();
    try {
      if (closing) return true;
      LOG.error("PostgreSQL has died and is started again");
      postmaster = Postmaster.start(cluster, postmaster.port(), options);
      LOG.info("PostgreSQL is back");
      watch();
      return true;
    } catch (IOException | Unavailable e) {
      LOG.error("PostgreSQL could not be started again", e);
      return false;
    } finally {
      change.unlock();
    }
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
