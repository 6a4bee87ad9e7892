import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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

  Visitor(Program program) {
    this.program = program;
    this.browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(program.at(path)).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpResponse<String> page) throws IOException, InterruptedException {
    var form = filled(page);
    return browser.send(HttpRequest.newBuilder(page.uri().resolve(form.action()))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form.body())).build(),
        BodyHandlers.ofString());
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
