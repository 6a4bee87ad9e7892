package az.rayon.site.programs;

import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.Language;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description itself, where tools look for it.
@RestController
class ProgramsApi {

  private final OpenApi openApi;

  ProgramsApi(OpenApi openApi) {
    this.openApi = openApi;
  }

  @ForPrograms(value = "site.api.openapi", follows = "https://spec.openapis.org/oas/v3.1.1.html")
  @GetMapping("/openapi.json")
  ResponseEntity<Map<String, Object>> document(Language language) {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header("Access-Control-Allow-Origin", "*")
        .body(openApi.document(language));
  }
}
