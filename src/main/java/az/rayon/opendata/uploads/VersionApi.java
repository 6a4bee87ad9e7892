package az.rayon.opendata.uploads;

import az.rayon.accounts.OpenPlaces;
import az.rayon.documents.Documents;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Form;
import az.rayon.opendata.datasets.Refusing;
import az.rayon.opendata.datasets.Taken;
import java.io.IOException;
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
/// Whoever keeps a copy asks by the tag whether it may still be shown, because a version can be taken back.
@RestController
class VersionApi {

  private final KeptSets sets;
  private final Documents documents;
  private final Refusing refusing;

  VersionApi(KeptSets sets, Documents documents, Refusing refusing) {
    this.sets = sets;
    this.documents = documents;
    this.refusing = refusing;
  }

  @Bean
  static OpenPlaces openVersions() {
    return new OpenPlaces(List.of("/open-data/*/versions/*.csv"));
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}.csv")
  ResponseEntity<?> take(@PathVariable String name, @PathVariable int number, @RequestHeader HttpHeaders headers,
      Language language) throws IOException {
    var version = sets.version(sets.get(name), number);
    if (version.withheld() != null) return refusing.gone(version.withheld(), language);
    var answer = Taken.kept(documents.resource(version.document()), Form.CSV.type(), version.sha256())
        .answer(name + "-" + number + ".csv", headers);
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
        .cacheControl(CacheControl.noCache().cachePublic()).body(answer.getBody());
  }
}
