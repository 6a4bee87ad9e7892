package az.rayon.opendata.ckan;

import az.rayon.kernel.ForPrograms;
import az.rayon.accounts.KeyedPlace;
import az.rayon.site.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;

/// CKAN's Action API v3 at its own addresses, with and without the 3: one envelope around every answer, by GET and by
/// POST. Only actions that read are there.
@RestController
@RequestMapping({"/api/action", "/api/3/action"})
class ActionApi {

  private static final String CALLBACK = "[A-Za-z_$][A-Za-z0-9_$.]{0,99}";

  private final Actions actions;
  private final Addresses addresses;
  private final ObjectMapper json;

  ActionApi(Actions actions, Addresses addresses, ObjectMapper json) {
    this.actions = actions;
    this.addresses = addresses;
    this.json = json;
  }

  /// Clients of CKAN post without a session, and other sites may ask.
  @Bean
  static KeyedPlace actionsWithoutThree() {
    return new KeyedPlace("/api/action/**");
  }

  @Bean
  static KeyedPlace actions() {
    return new KeyedPlace("/api/3/action/**");
  }

  @ForPrograms(value = "opendata.api.ckan", holds = Answer.class, refuses = Failure.class, takes = {
      "action=package_search", "id", "q", "fq", "sort", "rows=3", "start", "facet.field", "resource_id", "filters",
      "fields", "limit", "offset", "distinct", "records_format",
      "include_total"}, follows = "https://docs.ckan.org/en/2.11/api/index.html")
  @GetMapping("/{action}")
  ResponseEntity<?> get(@PathVariable String action, @RequestParam Map<String, String> query) throws IOException {
    var callback = query.getOrDefault("callback", "");
    var answer = answer(action, () -> Asked.of(query, json));
    if (!callback.matches(CALLBACK)) return answer;
    return ResponseEntity.status(answer.getStatusCode()).contentType(MediaType.parseMediaType("text/javascript"))
        .header("X-Content-Type-Options", "nosniff")
        .body("/**/" + callback + "(" + json.writeValueAsString(answer.getBody()) + ");");
  }

  @ForPrograms(value = "opendata.api.ckan", holds = Answer.class, refuses = Failure.class, takes = {"action", "id", "q",
      "fq", "sort", "rows", "start", "facet.field", "resource_id", "filters", "fields", "limit", "offset", "distinct",
      "records_format",
      "include_total"}, sent = "application/json", follows = "https://docs.ckan.org/en/2.11/api/index.html")
  @PostMapping("/{action}")
  ResponseEntity<?> post(@PathVariable String action, HttpServletRequest request) throws IOException {
    return answer(action, () -> Asked.sent(request, json));
  }

  /// CKAN's envelope around what an action gives.
  record Answer(String help, boolean success, @Nullable Object result) {}

  record Failure(String help, boolean success, Map<String, Object> error) {}

  private interface Asking {
    Asked asked() throws Rejected, IOException;
  }

  private ResponseEntity<Record> answer(String action, Asking asking) throws IOException {
    var help = addresses.absolute("/api/3/action/help_show?name=" + action.replaceAll("[^a-z_]", ""));
    try {
      return told(HttpStatus.OK, new Answer(help, true, actions.take(action, asking.asked())));
    } catch (QueryTimeoutException _) {
      var slow = Rejected.slow();
      return told(slow.status(), new Failure(help, false, slow.error()));
    } catch (Rejected rejected) {
      return told(rejected.status(), new Failure(help, false, rejected.error()));
    }
  }

  private static ResponseEntity<Record> told(HttpStatus status, Record envelope) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache").body(envelope);
  }
}
