package az.rayon.journeys;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// People who hand in one appeal after the other over HTTP, whatever becomes of the program meanwhile. Noted is the
/// receipt of each one that was acknowledged, and its number where the receipt could still be read.
final class HandingIn implements AutoCloseable {

  private static final int PEOPLE = 4;
  private static final Pattern NUMBER = Pattern.compile("A-\\d{4}-\\d{6}");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /// `number` is empty where the program went away before the receipt was shown.
  record Acknowledged(String receipt, String number) {}

  private final Killable program;
  private final String token;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicInteger networks = new AtomicInteger();
  private final List<Thread> people;
  private volatile boolean stopped;

  HandingIn(Killable program) throws IOException, InterruptedException {
    this.program = program;
    var form = TOKEN.matcher(get("/az/appeals/new").body());
    if (!form.find()) throw new IllegalStateException("no form");
    this.token = form.group(1);
    this.people = IntStream.range(0, PEOPLE).mapToObj(_ -> Thread.ofPlatform().daemon().start(this::goOn)).toList();
  }

  Queue<Acknowledged> acknowledged() {
    return acknowledged;
  }

  void untilAcknowledged(int many) throws InterruptedException {
    for (int waited = 0; acknowledged.size() < many; waited++) {
      if (waited > 18_000)
        throw new AssertionError("only " + acknowledged.size() + " of " + many + " after three minutes");
      Thread.sleep(10);
    }
  }

  /// What the receipt at that address says the number is.
  String number(String receipt) throws IOException, InterruptedException {
    var found = NUMBER.matcher(get(receipt).body());
    return found.find() ? found.group() : "";
  }

  String text(String path) throws IOException, InterruptedException {
    return get(path).body();
  }

  private void goOn() {
    while (!stopped) {
      try {
        one().ifPresent(acknowledged::add);
      } catch (IOException _) {
        // Not acknowledged, so nobody may rely on it: on to the next.
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private Optional<Acknowledged> one() throws IOException, InterruptedException {
    var text = onward(post("/az/appeals/new", Map.of("kind", "APPLICATION", "topic", "roads")));
    if (text.isEmpty()) return Optional.empty();
    post(text, Map.of("text", "Yol nə vaxt təmir olunacaq?"));
    post(text.replace("/text", "/person"), Map.of("surname", "Əliyev", "name", "Ömər", "phone", "0501234567"));
    var receipt = onward(post(text.replace("/text", "/check"), Map.of()));
    if (!receipt.endsWith("/receipt")) return Optional.empty();
    try {
      return Optional.of(new Acknowledged(receipt, number(receipt)));
    } catch (IOException _) {
      return Optional.of(new Acknowledged(receipt, ""));
    }
  }

  private static String onward(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").filter(_ -> answer.statusCode() / 100 == 3)
        .map(address -> address.replaceFirst("^https?://[^/]+", "")).orElse("");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(program.at(path)).timeout(Duration.ofSeconds(20)).build(),
        BodyHandlers.ofString());
  }

  /// Each form from a network of its own behind a proxy: one alone would be held back for sending so many.
  private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return client.send(HttpRequest.newBuilder(program.at(path)).timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Forwarded-For", "2001:db8:0:%x::".formatted(networks.incrementAndGet()))
        .POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Lets everybody finish what they are at.
  void stop() throws InterruptedException {
    stopped = true;
    for (var person : people) person.join();
  }

  @Override
  public void close() {
    stopped = true;
    client.shutdownNow();
  }
}
