import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own clients, where the machine has them.
record Pgbench(Program program, Path psql, Path pgbench) {

  private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");

  static Optional<Pgbench> of(Program program) throws IOException {
    var psql = find("psql");
    var pgbench = find("pgbench");
    return psql.isEmpty() || pgbench.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pgbench(program, psql.get(), pgbench.get()));
  }

  private static Optional<Path> find(String name) throws IOException {
    var folders = new ArrayList<>(Stream.of(System.getenv("PATH").split(":")).map(Path::of).toList());
    var releases = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(releases)) {
      try (var each = Files.list(releases)) {
        each.forEach(release -> folders.add(release.resolve("bin")));
      }
    }
    return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
  }

  /// How often in a second the script is run by as many clients as there are visitors.
  double rate(String script, Duration length) throws IOException, InterruptedException {
    var file = Program.DATA.resolve("script.sql");
    Files.writeString(file, script);
    var said = run(pgbench, "-n", "-M", "prepared", "-c", Integer.toString(Load.VISITORS), "-T",
        Long.toString(length.toSeconds()), "-f", file.toString(), "rayon");
    var tps = TPS.matcher(said);
    if (!tps.find()) throw new IllegalStateException(said);
    return Double.parseDouble(tps.group(1));
  }

  /// How many seconds one command of psql takes.
  double seconds(String command) throws IOException, InterruptedException {
    long began = System.nanoTime();
    run(psql, "-q", "-v", "ON_ERROR_STOP=1", "-c", command, "rayon");
    return (System.nanoTime() - began) / 1e9;
  }

  private String run(Path client, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(client.toString(), "-h", "127.0.0.1", "-p",
        Integer.toString(program.databasePort()), "-U", "postgres"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", program.databasePassword());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IllegalStateException(said);
    return said;
  }
}
