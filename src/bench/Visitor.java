import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody with a browser's cookies and without script, who fills in whatever form is on the page.
final class Visitor implements AutoCloseable {

  private static final Pattern FORM = Pattern.compile("(?s)<main.*?<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern FIELD = Pattern
      .compile("(?s)<(input|textarea)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>");
  private static final Map<String, String> ANSWERS = Map.of("email", "registrar@demo.invalid", "password",
      "aciq-rayon-demo", "phone", "+994501234567");

  private final Program program;
  private final HttpClient browser;
  private final String network = household();

  Visitor(Program program) {
    this.program = program;
    this.browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  /// An address that hardly any other comes from: the program holds back a network that sends more than people write.
  static String household() {
    var random = ThreadLocalRandom.current();
    return "100.%d.%d.%d".formatted(random.nextInt(64, 128), random.nextInt(256), random.nextInt(256));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(program.at(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpResponse<String> page) throws IOException, InterruptedException {
    var form = filled(page);
    return browser.send(HttpRequest.newBuilder(page.uri().resolve(form.action()))
        .header("Content-Type", "application/x-www-form-urlencoded").header("X-Forwarded-For", network).POST(BodyPublishers.ofString(form.body())).build(),
        BodyHandlers.ofString());
  }

  /// Signed in as the demonstration's official of this role.
  static Visitor of(Program program, String role) throws IOException, InterruptedException {
    var official = new Visitor(program);
    var page = official.get("/az/sign-in");
    official.post("/az/sign-in", page, Map.of("email", role + "@demo.invalid", "password", ANSWERS.get("password")));
    return official;
  }

  /// Fields of their own choice, with what the page they stand on hides.
  HttpResponse<String> post(String path, HttpResponse<String> page, Map<String, String> fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder("_csrf=").append(encoded(hidden(page, "_csrf")));
    fields.forEach((name, value) -> body.append('&').append(encoded(name)).append('=').append(encoded(value)));
    return browser.send(HttpRequest.newBuilder(program.at(path))
        .header("Content-Type", "application/x-www-form-urlencoded").header("X-Forwarded-For", network).POST(BodyPublishers.ofString(body.toString()))
        .build(), BodyHandlers.ofString());
  }

  /// A file beside the hidden fields of the form on the page.
  HttpResponse<String> upload(String path, HttpResponse<String> page, Path file)
      throws IOException, InterruptedException {
    var before = new StringBuilder();
    for (var name : List.of("_csrf", "key")) {
      before.append("--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name,
          hidden(page, name)));
    }
    before.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
        .formatted(file.getFileName()));
    var body = BodyPublishers.concat(BodyPublishers.ofString(before.toString()), BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--edge--\r\n"));
    return browser.send(HttpRequest.newBuilder(program.at(path))
        .header("Content-Type", "multipart/form-data; boundary=edge").POST(body).build(), BodyHandlers.ofString());
  }

  static String hidden(HttpResponse<String> page, String name) {
    var field = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name)).matcher(page.body());
    if (!field.find()) throw new IllegalStateException("no " + name + " on " + page.uri());
    return field.group(1);
  }

  /// Where a form goes, and what goes there.
  record Form(String action, String body) {}

  /// The page's form with the first choice of each kind, and a sentence where a text is wanted.
  static Form filled(HttpResponse<String> page) {
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
    return new Form(attribute(form.group(1), "action"), body.toString());
  }

  private static String value(Matcher field, String name) {
    var kind = "input".equals(field.group(1)) ? attribute(tag(field), "type") : String.valueOf(field.group(3));
    return switch (kind) {
      case "hidden", "radio", "checkbox" -> attribute(tag(field), "value");
      case "file", "submit" -> "";
      case "select" -> Pattern.compile("<option[^>]*value=\"([^\"]+)\"").matcher(field.group(5))
          .results().map(option -> option.group(1)).findFirst().orElse("");
      default -> ANSWERS.getOrDefault(name, "Kəndimizin yolu təmir olunsun, xahiş edirəm.");
    };
  }

  private static String tag(Matcher field) {
    return field.group(1) == null ? field.group(4) : field.group(2);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    browser.close();
  }
}
