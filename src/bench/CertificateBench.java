import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How fast certificates are made and checked, by a clerk and a visitor of the running demonstration. The key that signs
/// is the program's own: P-256.
final class CertificateBench {

  private static final int MANY = 1000;
  private static final int WARM = 200;
  private static final int VISITORS = 16;
  private static final String BATCHES = "/az/desk/certificates/batches";

  private final URI home;
  private final Duration length;
  private final ProcessHandle program;
  private final HttpClient clerk = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(
      HttpClient.Redirect.NORMAL).build();
  private final HttpClient visitor = HttpClient.newHttpClient();

  CertificateBench(URI home, Duration length, ProcessHandle program) {
    this.home = home;
    this.length = length;
    this.program = program;
  }

  /// Against a program that runs: its address, its process, seconds for each load.
  public static void main(String[] args) throws Exception {
    new CertificateBench(URI.create(args[0]), Duration.ofSeconds(Long.parseLong(args[2])), ProcessHandle.of(Long
        .parseLong(args[1])).orElseThrow()).run();
  }

  void run() throws Exception {
    signIn();
    row("certificates of a queue of " + MANY + ", once warm", issue(), "> 15 of a second of one core");
    check();
  }

  private void signIn() throws IOException, InterruptedException {
    var token = URLEncoder.encode(found("name=\"_csrf\" value=\"([^\"]+)\"", clerk("/az/sign-in")),
        StandardCharsets.UTF_8);
    clerk.send(HttpRequest.newBuilder(home.resolve("/az/sign-in")).header("Content-Type",
        "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("_csrf=" + token
            + "&email=executor%40demo.invalid&password=aciq-rayon-demo"))
        .build(), BodyHandlers.ofString());
  }

  private String issue() throws IOException, InterruptedException {
    var page = clerk(BATCHES);
    var key = found("name=\"key\" value=\"([^\"]+)\"", page);
    var boundary = UUID.randomUUID().toString();
    var table = "Soyadı, adı, atasının adı;FİN;Ünvan;Ailə üzvləri\n" + """
        Nümunəyev Əli Orxan oğlu;1ABC234;Nizami 5;"Nümunəyeva Leyla; həyat yoldaşı; 1980"
        """.repeat(MANY);
    var body = new StringBuilder();
    for (var field : List.of("_csrf=" + found("name=\"_csrf\" value=\"([^\"]+)\"", page), "key=" + key,
        "kind=family-composition")) {
      var parts = field.split("=", 2);
      body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, parts[0],
          parts[1]));
    }
    body.append("""
        --%s\r
        Content-Disposition: form-data; name="file"; filename="a.csv"\r
        Content-Type: text/csv\r
        \r
        %s\r
        --%s--\r
        """.formatted(boundary, table, boundary));
    clerk.send(HttpRequest.newBuilder(home.resolve(BATCHES)).header("Content-Type", "multipart/form-data; boundary="
        + boundary).POST(BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString());
    return watch(key);
  }

  /// From the moment when enough were made for the program to be warm.
  private String watch(String key) throws IOException, InterruptedException {
    while (done(key) < WARM) Thread.sleep(500);
    long from = done(key);
    long began = System.nanoTime();
    var work = program.info().totalCpuDuration().orElseThrow();
    while (done(key) < MANY) Thread.sleep(2000);
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpu = program.info().totalCpuDuration().orElseThrow().minus(work).toMillis() / 1e3;
    return "%.1f/s, %.1f a second of processor (P-256)".formatted((MANY - from) / seconds, (MANY - from) / cpu);
  }

  private long done(String key) throws IOException, InterruptedException {
    return Long.parseLong(found("data-done=\"(\\d+)\"><a [^>]*" + key, clerk(BATCHES)));
  }

  private void check() throws Exception {
    var number = found(">(AR-\\d{4}-\\d{6,})<", clerk("/az/desk/certificates"));
    var check = found("([0-9A-Z]{4}-[0-9A-Z]{4})</dd>", clerk("/az/desk/certificates/" + number));
    var asked = home.resolve("/az/verify?number=" + number + "&check=" + check);
    var page = visitor.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofByteArray()).body();
    try (var files = Files.of(page)) {
      rate(asked);
      rate(files.address());
      double verify = 0;
      double file = 0;
      for (int i = 0; i < 3; i++) {
        verify = Math.max(verify, rate(asked));
        file = Math.max(file, rate(files.address()));
      }
      row("/verify by number", "%.0f/s".formatted(verify), "> a third of its limit");
      row("  its limit: a file of the same size from " + files.server(), "%.0f/s".formatted(file), "%.0f %% of it reached"
          .formatted(100 * verify / file));
    }
  }

  /// Sixteen at once, each asking again as soon as it is answered.
  private double rate(URI address) throws Exception {
    long end = System.nanoTime() + length.toNanos();
    var answered = new AtomicLong();
    Callable<Void> visits = () -> {
      var request = HttpRequest.newBuilder(address).build();
      while (System.nanoTime() < end) {
        if (visitor.send(request, BodyHandlers.discarding()).statusCode() == 200) answered.incrementAndGet();
      }
      return null;
    };
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var visit : visitors.invokeAll(Collections.nCopies(VISITORS, visits))) visit.get();
    }
    return answered.get() / (double) length.toSeconds();
  }

  /// A server that knows nothing but a file: nginx where it is installed, else the JDK's.
  record Files(String server, URI address, AutoCloseable running) implements AutoCloseable {

    static Files of(byte[] page) throws IOException {
      var folder = java.nio.file.Files.createTempDirectory("bench").toAbsolutePath();
      // nginx reads with another account than the one that starts it
      java.nio.file.Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      java.nio.file.Files.write(folder.resolve("page.html"), page);
      int port = free();
      var address = URI.create("http://127.0.0.1:" + port + "/page.html");
      var nginx = Stream.of("/usr/sbin/nginx", System.getProperty("nginx", "")).filter(path -> !path.isEmpty()
          && java.nio.file.Files.isExecutable(Path.of(path))).findFirst();
      return nginx.isPresent() ? nginx(nginx, folder, port, address) : jdk(folder, port, address);
    }

    private static Files nginx(Optional<String> nginx, Path folder, int port, URI address) throws IOException {
      var temporary = new ArrayList<String>();
      for (var kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
        temporary.add(kind + "_temp_path " + folder.resolve(kind) + ";");
      }
      java.nio.file.Files.writeString(folder.resolve("nginx.conf"), """
          worker_processes 1; daemon off; pid %s/pid; error_log %s/error; events { worker_connections 256; }
          http { access_log off; %s server { listen 127.0.0.1:%d; root %s; } }
          """.formatted(folder, folder, String.join(" ", temporary), port, folder));
      var process = new ProcessBuilder(nginx.orElseThrow(), "-c", folder.resolve("nginx.conf").toString()).redirectError(
          ProcessBuilder.Redirect.DISCARD).start();
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Files("nginx", address, process::destroy);
    }

    private static Files jdk(Path folder, int port, URI address) {
      var server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
          folder, SimpleFileServer.OutputLevel.NONE);
      server.start();
      return new Files("the JDK’s file server (nginx is not installed)", address, () -> server.stop(0));
    }

    private static int free() throws IOException {
      try (var socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    @Override
    public void close() throws Exception {
      running.close();
    }
  }

  private String clerk(String path) throws IOException, InterruptedException {
    return clerk.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private static String found(String pattern, String page) {
    var match = Pattern.compile(pattern).matcher(page);
    if (!match.find()) throw new IllegalStateException("no " + pattern);
    return match.group(1).replace("&amp;", "&");
  }

  private static void row(String what, String measured, String target) {
    System.out.printf("%-52s %-48s %s%n", what, measured, target);
  }
}
