import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/// Open data beside its limits in the same PostgreSQL: an import and an export beside `\copy`, a question beside the
/// bare query under pgbench, and the catalogue with many datasets.
final class OpenDataBench {

  private static final int CATALOGUE = 10_000;
  private static final String COLUMNS = "code, circle, kind, day, amount";

  private final Program program;
  private final Process process;
  private final Duration length;
  private final Optional<Pgbench> clients;
  private final HttpClient anybody = HttpClient.newHttpClient();

  OpenDataBench(Program program, Process process, Duration length) throws IOException {
    this.program = program;
    this.process = process;
    this.length = length;
    this.clients = Pgbench.of(program);
  }

  /// Small files first, once uncounted: a program that has just started has compiled nothing of it yet.
  void run(long rows) throws Exception {
    var uploaded = Uploaded.of(program, rows);
    var named = "%,d rows".formatted(rows);
    imported(uploaded, named);
    exported(uploaded, named);
    searched(uploaded, named);
    Files.delete(uploaded.file());
  }

  void warm() throws Exception {
    for (int rows = 30_000; rows < 34_000; rows += 1_000) {
      var small = Uploaded.of(program, rows);
      small.bring();
      for (var query : new String[]{"", "?sort=-amount"}) take(small, query, Program.DATA.resolve("taken.csv"));
      Files.delete(small.file());
    }
  }

  private void imported(Uploaded uploaded, String named) throws Exception {
    var limit = copyIn(uploaded);
    var memory = new Memory();
    var seconds = uploaded.bring();
    Bench.row("an import with type check, " + named, "%.2f s, %s".formatted(seconds.checked(), memory.end()),
        "%.1f × its limit, at most 2".formatted(seconds.checked() / limit));
    Bench.row("  its limit: \\copy of the same file", "%.2f s".formatted(limit), "");
    Bench.row("  read by the gate and published", "%.2f s".formatted(seconds.published()), "");
  }

  private void exported(Uploaded uploaded, String named) throws Exception {
    var taken = Program.DATA.resolve("taken.csv");
    export(uploaded, "a CSV export, " + named, "", "select %s from open_data.%s order by _id", taken);
    export(uploaded, "  the half of it, by amount", "?sort=-amount&from=2010-01-01&to=2017-12-31",
        "select %s from open_data.%s where day between '2010-01-01' and '2017-12-31' order by amount desc nulls last",
        taken);
    Files.delete(taken);
  }

  private void export(Uploaded uploaded, String what, String query, String sql, Path taken) throws Exception {
    var limit = copyOut(sql.formatted(COLUMNS, uploaded.name()), taken);
    var memory = new Memory();
    var seconds = take(uploaded, query, taken);
    Bench.row(what, "%.2f s, %s".formatted(seconds, memory.end()), "%.1f × its limit, at most 1.3".formatted(
        seconds / limit));
    Bench.row("  its limit: \\copy of the same rows", "%.2f s".formatted(limit), "");
  }

  private double take(Uploaded uploaded, String query, Path into) throws IOException, InterruptedException {
    long began = System.nanoTime();
    var answer = anybody.send(HttpRequest.newBuilder(program.at("/open-data/" + uploaded.name() + ".csv" + query))
        .build(), BodyHandlers.ofFile(into));
    if (answer.statusCode() != 200) throw new IllegalStateException(Files.readString(into));
    return (System.nanoTime() - began) / 1e9;
  }

  private void searched(Uploaded uploaded, String named) throws Exception {
    var sql = "select _id, %s from open_data.%s where circle = %s order by amount desc limit 100 offset 200";
    var limit = clients.isPresent()
        ? clients.get().rate("\\set circle random(0, 99)\n%s;\n".formatted(sql.formatted(COLUMNS, uploaded.name(),
            ":circle")), length)
        : asked(sql.formatted(COLUMNS, uploaded.name(), "?"));
    var load = Load.of(length, () -> search(uploaded, ThreadLocalRandom.current().nextInt(100)));
    Bench.row("datastore_search filtered, sorted, paged, " + named, load.toString(),
        "%.0f %% of its limit, at least 50".formatted(100 * load.rate() / limit));
    Bench.row("  its limit: the bare query", "%.0f/s, %s".formatted(limit,
        clients.isPresent() ? "pgbench" : "JDBC, as there is no pgbench here"), "");
  }

  private double asked(String sql) throws Exception {
    var connections = ThreadLocal.withInitial(program::connect);
    return Load.of(length, () -> {
      try (var query = connections.get().prepareStatement(sql)) {
        query.setInt(1, ThreadLocalRandom.current().nextInt(100));
        return query.executeQuery().next();
      }
    }).rate();
  }

  private boolean search(Uploaded uploaded, int circle) throws IOException, InterruptedException {
    var path = "/api/3/action/datastore_search?resource_id=%s&sort=amount%%20desc&limit=100&offset=200&filters=%s"
        .formatted(uploaded.name(), URLEncoder.encode("{\"circle\":%d}".formatted(circle), StandardCharsets.UTF_8));
    return anybody.send(HttpRequest.newBuilder(program.at(path)).build(), BodyHandlers.discarding())
        .statusCode() == 200;
  }

  void catalogue() throws Exception {
    new Catalogue(program).fill(CATALOGUE);
    try (var visitor = new Visitor(program)) {
      for (var query : new String[]{"", "?q=m%C9%99ktub+sinaq&page=7", "?theme=regi&sort=taken"}) {
        var load = Load.alone(length, () -> visitor.get("/az/open-data" + query).statusCode() == 200);
        Bench.row(query.isEmpty() ? "the catalogue with %,d datasets".formatted(CATALOGUE) : "  " + query,
            load.toString(), "99% < 50 ms");
      }
    }
  }

  /// Into a table as the program keeps one: each row with its number, which is its key.
  private double copyIn(Uploaded uploaded) throws Exception {
    try (var db = program.connect(); var statement = db.createStatement()) {
      statement.execute("""
          drop table if exists opendata.bench;
          create table opendata.bench (_id integer generated always as identity primary key, code text, circle numeric,
            kind text, day date, amount numeric)
          """);
      var command = "copy opendata.bench (%s) from %%s (format csv, header)".formatted(COLUMNS);
      var seconds = clients.isPresent()
          ? clients.get().seconds("\\" + command.formatted("'" + uploaded.file() + "'"))
          : copy(db, command.formatted("stdin"), uploaded.file());
      statement.execute("drop table opendata.bench");
      return seconds;
    }
  }

  private static double copy(Connection db, String command, Path file) throws SQLException, IOException {
    long began = System.nanoTime();
    try (InputStream in = Files.newInputStream(file)) {
      db.unwrap(PGConnection.class).getCopyAPI().copyIn(command, in, 1 << 16);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private double copyOut(String sql, Path file) throws Exception {
    if (clients.isPresent()) return clients.get().seconds("\\copy (%s) to '%s' csv header".formatted(sql,
        file.toAbsolutePath()));
    long began = System.nanoTime();
    var command = "copy (%s) to stdout (format csv, header)".formatted(sql);
    try (var db = program.connect(); OutputStream out = Files.newOutputStream(file)) {
      db.unwrap(PGConnection.class).getCopyAPI().copyOut(command, out);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  /// The most that the program took meanwhile.
  private final class Memory {

    private final long before = Program.size(process.toHandle());
    private final AtomicLong most = new AtomicLong(before);
    private final AtomicBoolean over = new AtomicBoolean();

    Memory() throws IOException {
      Thread.ofVirtual().start(() -> {
        while (!over.get()) {
          most.accumulateAndGet(now(), Math::max);
          sleep();
        }
      });
    }

    private long now() {
      try {
        return Program.size(process.toHandle());
      } catch (IOException e) {
        return 0;
      }
    }

    private void sleep() {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        over.set(true);
      }
    }

    String end() {
      over.set(true);
      return "memory %d → at most %d MB".formatted(before, most.get());
    }
  }
}
