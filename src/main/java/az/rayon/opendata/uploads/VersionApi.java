package az.rayon.opendata.uploads;

import az.rayon.accounts.OpenPlaces;
import az.rayon.documents.Documents;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.datasets.Taken;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The file of a version, at an address that stays for good, in parts if asked for; its tag is the hash of its content.
@RestController
class VersionApi {

  private static final Duration LONG = Duration.ofDays(365);

  private final KeptSets sets;
  private final Documents documents;

  VersionApi(KeptSets sets, Documents documents) {
    this.sets = sets;
    this.documents = documents;
  }

  @Bean
  static OpenPlaces openVersions() {
    return new OpenPlaces(List.of("/open-data/*/versions/*.csv"));
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}.csv")
  ResponseEntity<?> take(@PathVariable String name, @PathVariable int number, @RequestHeader HttpHeaders headers)
      throws IOException {
    var version = sets.version(sets.get(name), number);
    var answer = Taken.kept(documents.resource(version.document()), Form.CSV.type(), version.sha256())
        .answer(name + "-" + number + ".csv", headers);
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
        .cacheControl(CacheControl.maxAge(LONG).cachePublic().immutable()).body(answer.getBody());
  }
}
