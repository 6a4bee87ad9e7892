package az.rayon.opendata.uploads;

import az.rayon.documents.Documents;
import az.rayon.kernel.Language;
import az.rayon.opendata.datasets.Refusing;
import az.rayon.opendata.datasets.Csv;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}.csv")
  ResponseEntity<?> take(@PathVariable String name, @PathVariable int number, Language language) {
    var version = sets.version(sets.get(name), number);
    if (version.withheld() != null) return refusing.gone(version.withheld(), language);
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, Csv.TYPE).eTag('"' + version.sha256() + '"')
        .header("X-Content-SHA-256", version.sha256())
        .cacheControl(CacheControl.noCache().cachePublic())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(name + "-" + number + ".csv").build().toString())
        .body(documents.resource(version.document()));
  }
}
