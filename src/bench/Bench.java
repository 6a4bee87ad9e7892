import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Starts the program on an empty folder, visits it as people would, and prints what that took. Beside each figure stands
/// its limit in the same run on the same machine: `/health` for a page, a bare insert and commit for an intake.
final class Bench {

  static final Path DATA = Path.of("target/bench");
  static final int VISITORS = 4;

  final Duration length;
  final List<String> command;
  final int port;

  Bench(Duration length, List<String> command) throws IOException {
    this.length = length;
    this.command = command;
    try (var socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
  }

  public static void main(String[] args) throws Exception {
    var bench = new Bench(Duration.ofSeconds(Long.parseLong(args[0])), Arrays.asList(args).subList(1, args.length));
    bench.run();
  }

  void run() throws Exception {
    var first = start();
    row("first start, database and demonstration made", first.toString(), "< 20 s");
    stop(first.process());
    var second = start();
    row("later start", second.toString(), "< 6 s");
    var process = second.process();
    try {
      row("memory after the start", memory(process), "< 600 MB");
      var visits = load(() -> page("/health"));
      row("a public page", load(() -> page("/az/plans")).toString(), "");
      row("  its limit: /health, which asks the database once", visits.toString(), "");
      row("an intake: five forms, number, term, log, receipt", load(Bench.this::intake).toString(), "");
      row("  its limit: a bare insert and commit", limit().toString(), "");
      new CertificateBench(at("/"), length, process.toHandle()).run();
      row("memory after the load", memory(process), "< 600 MB");
    } finally {
      stop(process);
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
        "RAYON_DEMO", "true", "RAYON_DATABASE_URL", ""));
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

  /// Proportional set size: pages that several processes share are counted once.
  static String memory(Process program) throws IOException {
    long total = 0;
    long own = 0;
    for (var process : Stream.concat(Stream.of(program.toHandle()), program.descendants()).toList()) {
      var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
      var line = Files.readAllLines(rollup).stream().filter(text -> text.startsWith("Pss:")).findFirst().orElseThrow();
      long size = Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      total += size;
      if (process.pid() == program.pid()) own = size;
    }
    return "%d MB (program %d, PostgreSQL %d)".formatted(total, own, total - own);
  }

  record Load(int failed, List<Long> nanos, Duration length) {

    @Override
    public String toString() {
      if (nanos.isEmpty()) return "not measured, all " + failed + " failed";
      var sorted = new ArrayList<>(nanos);
      Collections.sort(sorted);
      var text = "%.0f/s, half in %.1f ms, 99%% in %.1f ms".formatted(nanos.size() / (double) length.toSeconds(),
          sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6);
      return failed == 0 ? text : text + ", " + failed + " failed";
    }
  }

  /// A third as long again to warm up, not counted.
  Load load(Callable<Boolean> deed) throws Exception {
    attempt(deed, length.dividedBy(3));
    return attempt(deed, length);
  }

  Load attempt(Callable<Boolean> deed, Duration length) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    var nanos = Collections.synchronizedList(new ArrayList<Long>());
    var failed = new java.util.concurrent.atomic.AtomicInteger();
    try (var visitors = Executors.newFixedThreadPool(VISITORS)) {
      Callable<Void> visits = () -> {
        for (long began; (began = System.nanoTime()) < end;) {
          if (deed.call()) nanos.add(System.nanoTime() - began);
          else failed.incrementAndGet();
        }
        return null;
      };
      for (var visit : visitors.invokeAll(Collections.nCopies(VISITORS, visits))) visit.get();
    }
    return new Load(failed.get(), nanos, length);
  }

  final HttpClient anybody = HttpClient.newHttpClient();

  boolean page(String path) throws IOException, InterruptedException {
    return anybody.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray()).statusCode() == 200;
  }

  /// Somebody hands in an appeal, from the first page to the receipt, with a browser's cookies and without script.
  boolean intake() throws IOException, InterruptedException {
    try (var person = HttpClient.newBuilder().cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var answer = person.send(HttpRequest.newBuilder(at("/az/appeals/new")).build(), BodyHandlers.ofString());
      for (int step = 0; step < 10; step++) {
        if (answer.statusCode() != 200) return false;
        if (answer.body().matches("(?s).*A-\\d{4}-\\d{6}.*")) return true;
        answer = person.send(filled(answer), BodyHandlers.ofString());
      }
      return false;
    }
  }

  static final Pattern FORM = Pattern.compile("(?s)<main.*?<form\\b([^>]*)>(.*?)</form>");
  static final Pattern FIELD = Pattern.compile("(?s)<(input|textarea)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>");
  static final Map<String, String> ANSWERS = Map.of("email", "bench@example.invalid", "phone", "+994501234567");

  /// The page's form with the first choice of each kind, and a sentence where a text is wanted.
  HttpRequest filled(HttpResponse<String> page) {
    var form = FORM.matcher(page.body());
    if (!form.find()) throw new IllegalStateException("no form on " + page.uri());
    var fields = new LinkedHashMap<String, String>();
    for (var field = FIELD.matcher(form.group(2)); field.find();) {
      var name = attribute(tag(field), "name");
      if (!name.isEmpty()) fields.putIfAbsent(name, value(field, name));
    }
    fields.values().removeIf(String::isEmpty);
    var body = new StringBuilder();
    fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&").append(encoded(name)).append('=')
        .append(encoded(value)));
    return HttpRequest.newBuilder(page.uri().resolve(attribute(form.group(1), "action")))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  static String value(Matcher field, String name) {
    var kind = "input".equals(field.group(1)) ? attribute(tag(field), "type") : String.valueOf(field.group(3));
    return switch (kind) {
      case "hidden", "radio", "checkbox" -> attribute(tag(field), "value");
      case "file", "submit" -> "";
      case "select" -> Pattern.compile("<option[^>]*value=\"([^\"]+)\"").matcher(field.group(5))
          .results().map(option -> option.group(1)).findFirst().orElse("");
      default -> ANSWERS.getOrDefault(name, "Kəndimizin yolu təmir olunsun, xahiş edirəm.");
    };
  }

  static String tag(Matcher field) {
    return field.group(1) == null ? field.group(4) : field.group(2);
  }

  static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// The same PostgreSQL and the same wait for the disk, but nothing else.
  Load limit() throws Exception {
    var server = Files.readAllLines(DATA.resolve("postgres/data/postmaster.pid")).get(3).strip();
    var password = Files.readString(DATA.resolve("postgres/password")).strip();
    var url = "jdbc:postgresql://127.0.0.1:" + server + "/postgres";
    try (var db = DriverManager.getConnection(url, "postgres", password); var statement = db.createStatement()) {
      statement.execute("create table bare (id uuid primary key, text text)");
    }
    var connections = ThreadLocal.withInitial(() -> connect(url, password));
    return load(() -> {
      try (var insert = connections.get().prepareStatement("insert into bare values (gen_random_uuid(), ?)")) {
        insert.setString(1, "Kəndimizin yolu təmir olunsun, xahiş edirəm.");
        return insert.executeUpdate() == 1;
      }
    });
  }

  static Connection connect(String url, String password) {
    try {
      return DriverManager.getConnection(url, "postgres", password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void row(String what, String measured, String target) {
    System.out.printf("%-52s %-48s %s%n", what, measured, target);
  }
}
