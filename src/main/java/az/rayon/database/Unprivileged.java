package az.rayon.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How PostgreSQL, which refuses to be root, is run when the program itself is root: in a user namespace of its own,
/// or, where the kernel forbids that, as `nobody`, to whom the directory is then handed over. An ordinary user runs it
/// as it is.
record Unprivileged(List<String> prefix) {

  private static final int NOBODY = 65534;

  static Unprivileged of(Path home) throws IOException {
    if (!isRoot()) return new Unprivileged(List.of());
    if (works("unshare", "-U", "true")) return new Unprivileged(List.of("unshare", "-U"));
    var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    if (!works(Stream.concat(nobody.stream(), Stream.of("true")).toArray(String[]::new))) {
      throw new Unavailable("database.refused.root");
    }
    handOver(home);
    return new Unprivileged(nobody);
  }

  ProcessBuilder command(String program, List<String> arguments) {
    var words = new ArrayList<>(prefix);
    words.add(program);
    words.addAll(arguments);
    var process = new ProcessBuilder(words);
    process.environment().put("LC_ALL", "C");
    process.environment().keySet().removeIf(name -> name.startsWith("PG"));
    return process;
  }

  /// The same in a session of its own, out of reach of the terminal's signals.
  ProcessBuilder session(String program, List<String> arguments) {
    var process = command(program, arguments);
    process.command().addFirst("setsid");
    return process;
  }

  private static boolean isRoot() throws IOException {
    var self = Path.of("/proc/self");
    return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
  }

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void handOver(Path home) throws IOException {
    try (var all = Files.walk(home)) {
      for (var path : (Iterable<Path>) all::iterator) {
        Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
