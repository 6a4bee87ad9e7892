package az.rayon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process that is PostgreSQL. It runs in a session of its own, so that Ctrl-C in a terminal reaches the program
/// alone, which then ends the database after its last user.
record Postmaster(Cluster cluster, Process process, int port) {

  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration ANNOUNCE = Duration.ofSeconds(10);

  /// Returns once PostgreSQL takes connections, which after a crash is once it has replayed its log.
  static Postmaster start(Cluster cluster, int port, List<String> options) throws IOException, InterruptedException {
    Orphans.end(cluster);
    var arguments = new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port), "-c",
        "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
    options.forEach(option -> arguments.addAll(List.of("-c", option)));
    var said = cluster.log().resolve("start.log");
    Files.deleteIfExists(said);
    var process = cluster.unprivileged().session(cluster.binaries().command("postgres"), arguments)
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    process.getOutputStream().close();
    var postmaster = new Postmaster(cluster, process, port);
    postmaster.awaitReady();
    return postmaster;
  }

  /// Ends every session, writes what is in memory, and goes. Where it doesn't within a minute, it is cut short; the
  /// next start then replays the log.
  void stop() throws IOException, InterruptedException {
    if (!process.isAlive()) return;
    cluster.control("stop", "-m", "fast", "-t", "60");
    if (process.waitFor(1, TimeUnit.SECONDS)) return;
    LOG.warn("PostgreSQL did not stop within a minute and is cut short");
    cluster.control("stop", "-m", "immediate", "-t", "10");
  }

  private void awaitReady() throws IOException, InterruptedException {
    var file = cluster.data().resolve("postmaster.pid");
    for (var waited = Duration.ZERO; !ready(file); waited = waited.plusMillis(20)) {
      if (process.waitFor(20, TimeUnit.MILLISECONDS)) throw Complaints.of(cluster);
      if (waited.toMillis() % ANNOUNCE.toMillis() == 0 && waited.isPositive()) {
        LOG.info("PostgreSQL is still replaying its log");
      }
    }
  }

  private boolean ready(Path file) throws IOException {
    if (!Files.exists(file)) return false;
    var lines = Files.readAllLines(file);
    return lines.size() > 7 && lines.getFirst().strip().equals(Long.toString(process.pid()))
        && lines.get(7).strip().equals("ready");
  }
}
