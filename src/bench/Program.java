import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The program under measure: a process of its own on a folder of its own, with the PostgreSQL that it brings.
final class Program {

  static final Path DATA = Path.of("target/bench");

  private final List<String> command;
  private final int port;

  Program(List<String> command) throws IOException {
    this.command = command;
    try (var socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
  }

  /// The processor's seconds are the better measure where the machine is busy with other things.
  record Started(Process process, double seconds, double work) {

    @Override
    public String toString() {
      return "%.1f s (%.1f s of processor)".formatted(seconds, work);
    }
  }

  /// Until pages are served and the demonstration is complete, which the program says in its first line.
  Started start() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(Map.of("RAYON_DATA", DATA.toString(), "RAYON_PORT", Integer.toString(port),
        "RAYON_DEMO", "true", "RAYON_DATABASE_URL", "", "RAYON_FILES_TOGETHER", "2GB"));
    long began = System.nanoTime();
    var process = builder.start();
    var said = process.inputReader(StandardCharsets.UTF_8);
    for (String line; (line = said.readLine()) != null;) {
      if (!line.contains("http://127.0.0.1:" + port)) continue;
      double seconds = (System.nanoTime() - began) / 1e9;
      Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
      return new Started(process, seconds, process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
    }
    throw new IllegalStateException("the program did not start: " + process.waitFor());
  }

  static void stop(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  static String memory(Process program) throws IOException {
    long total = size(program.toHandle());
    long own = total;
    for (var process : program.descendants().toList()) total += size(process);
    return "%d MB (program %d, PostgreSQL %d)".formatted(total, own, total - own);
  }

  /// In megabytes. Proportional set size: pages that several processes share are counted once.
  static long size(ProcessHandle process) throws IOException {
    var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
    var line = Files.readAllLines(rollup).stream().filter(text -> text.startsWith("Pss:")).findFirst().orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int databasePort() throws IOException {
    return Integer.parseInt(Files.readAllLines(DATA.resolve("postgres/data/postmaster.pid")).get(3).strip());
  }

  String databasePassword() throws IOException {
    return Files.readString(DATA.resolve("postgres/password")).strip();
  }

  /// As PostgreSQL's superuser.
  Connection connect() {
    try {
      return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort() + "/rayon", "postgres",
          databasePassword());
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
