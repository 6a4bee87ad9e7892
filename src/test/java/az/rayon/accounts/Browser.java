package az.rayon.accounts;

import static az.rayon.accounts.Visits.body;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/// A browser with nothing pretended: it holds cookies, and sends the token of the page it looked at last.
public final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final MockMvcTester web;
  public final Map<String, Cookie> cookies = new LinkedHashMap<>();
  public String token = "";

  public Browser(MockMvcTester web) {
    this.web = web;
  }

  public MvcTestResult get(String path) {
    return keep(web.get().uri(URI.create(path)).cookie(held()).exchange());
  }

  /// Names and values in turn.
  public MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(URI.create(path)).cookie(held()).param("_csrf", token);
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    return keep(request.exchange());
  }

  public MvcTestResult signIn(String email, String password) {
    get("/az/sign-in");
    return post("/az/sign-in", "email", email, "password", password);
  }

  /// What it holds to be recognised by.
  public String session() {
    return Objects.requireNonNull(cookies.get("rayon")).getValue();
  }

  /// The hidden fields of the first form of a page that is not the header's.
  public static Map<String, String> hidden(MvcTestResult page) {
    var fields = new LinkedHashMap<String, String>();
    var main = body(page).substring(body(page).indexOf("<main"));
    HIDDEN.matcher(main).results().forEach(
        found -> fields.put(HtmlUtils.htmlUnescape(found.group(1)), HtmlUtils.htmlUnescape(found.group(2))));
    return fields;
  }

  public static String location(MvcTestResult answer) {
    return Objects.requireNonNullElse(answer.getResponse().getHeader("Location"), "");
  }

  private Cookie[] held() {
    var all = new LinkedHashMap<>(cookies);
    all.put("unrelated", new Cookie("unrelated", "1"));
    return all.values().toArray(Cookie[]::new);
  }

  private MvcTestResult keep(MvcTestResult answer) {
    for (var cookie : answer.getResponse().getCookies()) {
      if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
      else cookies.put(cookie.getName(), cookie);
    }
    var found = TOKEN.matcher(body(answer));
    if (found.find()) token = HtmlUtils.htmlUnescape(found.group(1));
    return answer;
  }
}
