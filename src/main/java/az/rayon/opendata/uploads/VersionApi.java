package az.rayon.opendata.uploads;

import az.rayon.documents.Documents;
import az.rayon.opendata.datasets.Csv;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}.csv")
  ResponseEntity<Resource> take(@PathVariable String name, @PathVariable int number) {
    var version = sets.version(sets.get(name), number);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, Csv.TYPE).eTag('"' + version.sha256() + '"')
        .header("X-Content-SHA-256", version.sha256())
        .cacheControl(CacheControl.maxAge(LONG).cachePublic().immutable())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(name + "-" + number + ".csv").build().toString())
        .body(documents.resource(version.document()));
  }
}
