package az.rayon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL processes left behind by a program that was killed. They are known by the file they run from, which lies
/// in our own directory; whatever else has their number or their port by now is not touched, nor ever connected to.
/// They are ended rather than adopted: the new one surely has today's settings, and it takes half a second.
final class Orphans {

  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  private Orphans() {}

  static void end(Cluster cluster) throws IOException, InterruptedException {
    var pidFile = cluster.data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) return;
    var number = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    var named = ProcessHandle.of(number);
    if (named.isPresent() && isOurs(cluster, named.get())) {
      LOG.info("Ending the PostgreSQL that an earlier run left behind (process {})", number);
      cluster.control("stop", "-m", "fast", "-t", "60");
    }
    endBackends(cluster);
    forget(pidFile, number);
  }

  /// A session whose postmaster was killed may go on for as long as its statement runs; two masters of one set of files
  /// would ruin them.
  private static void endBackends(Cluster cluster) throws InterruptedException {
    var patience = Duration.ofSeconds(3);
    for (var left = ours(cluster); !left.isEmpty(); left = ours(cluster)) {
      if (patience.isNegative()) left.forEach(ProcessHandle::destroyForcibly);
      Thread.sleep(50);
      patience = patience.minusMillis(50);
    }
  }

  /// PostgreSQL itself forgets a file whose process is gone. It refuses to start where that number belongs to somebody
  /// else by now, or to a corpse that nobody buries (a container without an init).
  private static void forget(Path pidFile, long number) throws IOException {
    if (ProcessHandle.of(number).isPresent()) Files.deleteIfExists(pidFile);
  }

  private static List<ProcessHandle> ours(Cluster cluster) {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> isOurs(cluster, process)).toList();
    }
  }

  private static boolean isOurs(Cluster cluster, ProcessHandle process) {
    return process.info().command().filter(command -> Path.of(command).startsWith(cluster.home())).isPresent();
  }
}
