package az.rayon;

import static az.rayon.accounts.Visits.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.ForPrograms;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The document at `/openapi.json` beside the program: nothing that programs can read is left out of it, and what it
/// says of an answer is so. Both were seen to fail once: by a `@ForPrograms` taken away, by a field put into a record.
@SpringBootTest(properties = {"rayon.demo=false", "rayon.post.rounds=false"})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramsTests {

  /// Addresses of programs that hold no JSON, and what they hold: whether the node lives, a script, a receipt, the
  /// program that checks it, a kept file, the signer's certificate, what is no call of Open311.
  private static final Set<String> NOT_TOLD = Set.of("HealthApi.health", "TrustApi.worker", "LogApi.receipt",
      "LogApi.checker", "DocumentsApi.file", "CertificateApi.certificate", "VersionApi.take", "ElsewhereApi.elsewhere");

  /// Their examples stand in the demonstration only, or wait for the first deed of the log.
  private static final Pattern OF_THE_DEMONSTRATION = Pattern.compile(
      "/(api/plans/.+|.*/plans/.+|.*/(requests|tokens)/.+|services/.+|open311/.*/servicerequestupdates.*|calendar/.+/.+|log/proof/.+)");

  private static final Pattern NEWS = Pattern.compile("<entry><id>tag:[^:]+:open-data/(\\w+)</id>");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"https?://[^/]+([^\"]+)\"");

  @Autowired
  MockMvcTester web;

  @Autowired
  RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Autowired
  ObjectMapper json;

  @Test
  void everyAddressThatGivesJsonIsInTheDocument() throws Exception {
    var paths = document().get("paths");
    var missing = new TreeSet<String>();
    requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
      var type = handler.getBeanType();
      if (!isOurs(type) || !type.isAnnotationPresent(RestController.class)) return;
      var name = type.getSimpleName() + "." + handler.getMethod().getName();
      if (NOT_TOLD.contains(name)) {
        assertThat(handler.getMethodAnnotation(ForPrograms.class)).as(name).isNull();
        return;
      }
      for (var pattern : mapping.getPatternValues()) {
        for (var method : mapping.getMethodsCondition().getMethods()) {
          var told = paths.path(path(pattern)).path(method.name().toLowerCase(Locale.ROOT));
          if (told.isMissingNode()) missing.add(method + " " + pattern);
        }
      }
    });
    assertThat(missing).isEmpty();
    assertThat(paths.has("/{language}/plans/{code}/reports/{year}.json")).isTrue();
  }

  /// A page that answers with JSON is an address for programs as well; who tries every page finds it.
  @Test
  void noPageGivesJsonUnknownToTheDocument() throws Exception {
    var paths = document().get("paths");
    var pages = 0;
    for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
      for (var pattern : mapping.getPatternValues()) {
        if (!pattern.startsWith("/az/") || pattern.contains("/desk") || pattern.contains("/me/")) continue;
        var address = new AccessTests.Route(HttpMethod.GET, pattern).address();
        var answer = get(address);
        var type = answer.getContentType();
        if (type != null && type.startsWith("application/json")) {
          assertThat(paths.has(path(pattern))).as(pattern).isTrue();
        }
        if (answer.getStatus() == 200) pages++;
      }
    }
    assertThat(pages).as("pages that opened").isGreaterThan(30);
  }

  @Test
  void everyAnswerIsWhatItsSchemaSays() throws Exception {
    var document = document();
    var answered = new ArrayList<String>();
    document.get("paths").properties().forEach(path -> {
      var operation = path.getValue().get("get");
      if (operation == null) return;
      var address = address(path.getKey(), operation.get("parameters"));
      var answer = get(address);
      if (OF_THE_DEMONSTRATION.matcher(path.getKey()).matches() && answer.getStatus() != 200) {
        assertThat(answer.getStatus()).as(address).isIn(400, 403, 404);
        return;
      }
      assertThat(answer.getStatus()).as(address).isEqualTo(200);
      var content = operation.get("responses").get("200").get("content");
      var type = String.valueOf(answer.getContentType()).replaceAll(";.*", "");
      assertThat(content.has(type)).as(address + " gives " + type).isTrue();
      if (!type.contains("json")) return;
      assertThat(JsonSchemas.faults(json.readTree(body(answer)), content.get(type).get("schema"), document,
          path.getKey())).as(address).isEmpty();
      answered.add(path.getKey());
    });
    assertThat(answered).hasSizeGreaterThan(15);
  }

  /// Here all registers have their datasets, so the feed has more than one page.
  @Test
  void aReaderFollowsTheFeedToItsEndAndSeesEachDatasetOnce() {
    var seen = new ArrayList<String>();
    var pages = 0;
    for (var address = "/feeds/dataset.atom"; !address.isEmpty(); pages++) {
      var feed = body(get(address));
      NEWS.matcher(feed).results().forEach(found -> seen.add(found.group(1)));
      address = NEXT.matcher(feed).results().map(found -> found.group(1)).findFirst().orElse("");
    }
    assertThat(pages).isGreaterThan(1);
    assertThat(seen).doesNotHaveDuplicates().contains("settlements", "housing_queue");
    assertThat(json.readTree(body(get("/api/open-data")))).hasSize(seen.size());
  }

  @Test
  void theDocumentIsOneOfOpenApi31() throws Exception {
    var document = document();
    assertThat(document.get("openapi").stringValue()).startsWith("3.1.");
    var ids = new HashSet<String>();
    document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
      assertThat(ids.add(operation.getValue().get("operationId").stringValue())).as(path.getKey()).isTrue();
      assertThat(operation.getValue().get("summary").stringValue()).isNotBlank();
      var named = new TreeSet<String>();
      operation.getValue().get("parameters").forEach(parameter -> {
        assertThat(parameter.get("description").stringValue()).isNotBlank();
        if (parameter.get("in").stringValue().equals("path")) named.add(parameter.get("name").stringValue());
      });
      var inPath = new TreeSet<String>();
      Pattern.compile("\\{(\\w+)}").matcher(path.getKey()).results().forEach(found -> inPath.add(found.group(1)));
      assertThat(named).as(path.getKey()).isEqualTo(inPath);
    }));
    var references = Pattern.compile("#/components/schemas/([^\"]+)").matcher(document.toString()).results()
        .map(found -> found.group(1)).distinct().toList();
    assertThat(references).isNotEmpty().allMatch(name -> document.get("components").get("schemas").has(name));
  }

  @Test
  void anAddressCanBeTriedWithoutAScript() {
    var page = get("/az/api/get-api-deadlines-calendar-year");
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(body(page)).contains("/api/deadlines/calendar/{year}", "value=\"2026\"", "curl");
    assertThat(get("/az/api/get-api-deadlines-calendar-year?send=1&year=").getStatus()).isEqualTo(422);
    assertThat(get("/en/api/get-api-deadlines-calendar-year?send=1&year=2027").getHeader("Location"))
        .isEqualTo("/api/deadlines/calendar/2027");
    assertThat(get("/az/api/get-api-deadlines-calendar-year?send=1&year=..%2F..%2Faz%3Fa").getHeader("Location"))
        .isEqualTo("/api/deadlines/calendar/..%2F..%2Faz%3Fa");
    assertThat(get("/az/api/get-nothing").getStatus()).isEqualTo(404);
    assertThat(body(get("/ru/api"))).contains("GET /api/series", "POST /api/3/action/{action}");
  }

  /// Tests bring addresses of their own.
  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith("az.rayon")
        && !type.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes");
  }

  private JsonNode document() throws Exception {
    var answer = get("/openapi.json");
    assertThat(answer.getStatus()).isEqualTo(200);
    return json.readTree(body(answer));
  }

  private MockHttpServletResponse get(String address) {
    return web.get().uri(URI.create(address)).with(aVisitor()).exchange().getResponse();
  }

  private static String body(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static String path(String pattern) {
    return AccessTests.VARIABLE.matcher(pattern.replaceFirst("^/(az|en|ru)/", "/{language}/")).replaceAll("{$1}");
  }

  private static String address(String path, JsonNode parameters) {
    var address = path;
    var query = new ArrayList<String>();
    for (var parameter : parameters) {
      var name = parameter.get("name").stringValue();
      var value = parameter.path("example").asString("");
      if (parameter.get("in").stringValue().equals("path")) address = address.replace("{" + name + "}", value);
      else if (!value.isEmpty()) query.add(name + "=" + value);
    }
    return query.isEmpty() ? address : address + "?" + String.join("&", query);
  }
}
