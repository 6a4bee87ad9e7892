package az.rayon;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every address of the program before every kind of reader. A new address is tried without anybody remembering to; who
/// may open which page of the desk is drawn into docs/access.md, so that a change of rights is seen in review.
@SpringBootTest(properties = {"rayon.demo=false", "rayon.post.rounds=false"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

  /// `{name}`, or `{name:pattern}` with braces in the pattern.
  static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

  /// A link to an address that stands in the template whole, and leads to a page.
  static final Pattern LINK = Pattern.compile("href=\"\\$\\{words\\.link\\(\"(/[^\"]*)\"\\)\\}");

  record Route(HttpMethod method, String path) implements Comparable<Route> {

    /// With something in the place of each variable; nothing has these names.
    String address() {
      return VARIABLE.matcher(path).replaceAll(variable -> {
        if (variable.group().contains("year")) return "2026";
        return variable.group(1).matches("(?i)id|.*Id|session|document") ? "0190aaaa-0000-7000-8000-000000000000" : "1";
      });
    }

    boolean isBelow(String place) {
      return path.matches("/az" + place + "(/.*)?");
    }

    boolean isRead() {
      return method.equals(HttpMethod.GET);
    }

    @Override
    public int compareTo(Route other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return path.replaceFirst("^/az(?=/|$)", "") + " " + method;
    }
  }

  @Autowired
  MockMvcTester web;

  @Autowired
  RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void aVisitorAtTheDeskIsAskedToSignIn() {
    for (var route : routes(route -> route.isBelow("/desk") || route.isBelow("/me"))) {
      assertThat(status(route, new Actor.Visitor())).as(route.toString()).isEqualTo(303);
      assertThat(web.perform(request(route, new Actor.Visitor())).getResponse().getHeader("Location"))
          .as(route.toString()).startsWith("/az/sign-in");
    }
  }

  @Test
  void theDeskIsNobodysButTheOfficials() {
    for (var route : routes(route -> route.isBelow("/desk"))) {
      assertThat(status(route, aCitizen())).as(route.toString()).isEqualTo(403);
      assertThat(status(route, aDelegate())).as(route.toString()).isEqualTo(403);
    }
  }

  @Test
  void noPageGivesAVisitorACookie() {
    for (var route : routes(route -> !route.isBelow("/desk") && !route.isBelow("/me"))) {
      if (!route.isRead() || route.path().contains("/display")) continue;
      var answer = web.perform(request(route, new Actor.Visitor())).getResponse();
      assertThat(answer.getHeader("Set-Cookie")).as(route.toString()).isNull();
    }
  }

  @Test
  void nobodyBreaksAPageByOpeningIt() {
    for (var route : routes(route -> route.isRead())) {
      assertThat(status(route, anOfficial(Role.values()))).as(route.toString()).isLessThan(500);
      assertThat(status(route, new Actor.Visitor())).as(route.toString()).isLessThan(500);
    }
  }

  /// Seen to fail with `words.link("/applications")` in a template.
  @Test
  void noTemplateLinksToAnAddressThatNothingMaps() throws IOException {
    var paths = routes(Route::isRead).stream().map(route -> route.path().replaceFirst("^/az(?=/|$)", ""))
        .map(PathPatternParser.defaultInstance::parse).toList();
    var links = new HashSet<String>();
    for (var template : Templates.list()) {
      for (var link : LINK.matcher(Files.readString(template)).results().map(found -> found.group(1)).toList()) {
        links.add(link);
        var address = PathContainer.parsePath(link.replaceFirst("[?#].*", ""));
        assertThat(paths).as("%s in %s", link, template).anyMatch(path -> path.matches(address));
      }
    }
    assertThat(links).hasSizeGreaterThan(50);
  }

  @Test
  void whoMayOpenWhatIsDrawn() throws IOException {
    var roles = List.of(Role.values());
    var table = new StringBuilder("| page |" + joined(roles.stream().map(Role::name)) + " no role |\n")
        .append("| --- |" + " :-: |".repeat(roles.size() + 1) + "\n");
    for (var route : routes(route -> route.isBelow("/desk") && route.isRead())) {
      var cells = Stream.concat(roles.stream().map(role -> anOfficial(role)), Stream.of(anOfficial()))
          .map(official -> cell(status(route, official)));
      table.append("| `" + route.toString().replace(" GET", "").replace("|", "\\|") + "` |" + joined(cells) + "\n");
    }
    new Drawn(Path.of("docs/access.md"), "access").is(table.toString());
  }

  private static String cell(int status) {
    return status == 403 ? "–" : status == 404 ? "·" : "yes";
  }

  private static String joined(Stream<String> cells) {
    return cells.map(cell -> " " + cell + " |").collect(Collectors.joining());
  }

  private Set<Route> routes(Predicate<Route> wanted) {
    var routes = new TreeSet<Route>();
    requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
      if (!handler.getBeanType().getPackageName().startsWith("az.rayon")) return;
      var methods = mapping.getMethodsCondition().getMethods();
      for (var path : mapping.getPatternValues()) {
        if (path.matches("/(en|ru)(/.*)?")) continue;
        for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
          routes.add(new Route(method.asHttpMethod(), path));
        }
      }
    });
    routes.removeIf(wanted.negate());
    assertThat(routes).hasSizeGreaterThan(50);
    return routes;
  }

  private int status(Route route, Actor actor) {
    return web.perform(request(route, actor)).getResponse().getStatus();
  }

  private MockMvcTester.MockMvcRequestBuilder request(Route route, Actor actor) {
    var by = actor instanceof Actor.Visitor ? aVisitor() : signedIn(actor);
    return web.method(route.method()).uri(URI.create(route.address())).with(by);
  }
}
