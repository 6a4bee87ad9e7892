package az.rayon.journeys;

import az.rayon.AciqRayon;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/// The whole program as a process of its own, on a folder of its own, with the PostgreSQL that it brings.
final class Killable implements AutoCloseable {

  private final Path data;
  private final int port;
  private Process process;

  private Killable(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    this.process = launched();
  }

  static Killable on(Path data) throws IOException {
    FileSystemUtils.deleteRecursively(data);
    return new Killable(data, freePort());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void killPostgres() throws IOException {
    var postmaster = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(postmaster.strip())).orElseThrow().destroyForcibly();
  }

  void again() throws IOException {
    process = launched();
  }

  /// Returns once it serves pages.
  private Process launched() throws IOException {
    var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
    var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-Dspring.aot.enabled=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes,
        AciqRayon.class.getName())
        .redirectErrorStream(true);
    builder.environment().put("RAYON_DATA", data.toString());
    builder.environment().put("RAYON_PORT", Integer.toString(port));
    builder.environment().put("RAYON_DATABASE_URL", "");
    var started = builder.start();
    var said = started.inputReader(StandardCharsets.UTF_8);
    var heard = new StringJoiner("\n", "the program did not start:\n", "");
    for (String line; (line = said.readLine()) != null;) {
      heard.add(line);
      if (!line.contains("http://127.0.0.1:" + port)) continue;
      Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
      return started;
    }
    throw new IllegalStateException(heard.toString());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
