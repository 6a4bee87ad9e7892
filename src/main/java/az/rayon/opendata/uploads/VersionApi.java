package az.rayon.opendata.uploads;

import az.rayon.accounts.OpenPlaces;
import az.rayon.documents.Documents;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Dataset.Edition;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Downloads;
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

/// The file of a version, at an address that stays for good, alone or with its description as a Data Package, in parts
/// if asked for; its tag is the hash of its content. Whoever keeps a copy asks by the tag whether it may still be
/// shown, because a version can be taken back.
@RestController
class VersionApi {

  private final Versions versions;
  private final Datasets datasets;
  private final Downloads downloads;
  private final Documents documents;
  private final Refusing refusing;

  VersionApi(Versions versions, Datasets datasets, Downloads downloads, Documents documents, Refusing refusing) {
    this.versions = versions;
    this.datasets = datasets;
    this.downloads = downloads;
    this.documents = documents;
    this.refusing = refusing;
  }

  @Bean
  static OpenPlaces openVersions() {
    return new OpenPlaces(List.of("/open-data/*/versions/*.csv", "/open-data/*/versions/*.zip"));
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}/versions/{number:\\d{1,6}}.{form:csv|zip}")
  ResponseEntity<?> take(@PathVariable String name, @PathVariable int number, @PathVariable String form,
      @RequestHeader HttpHeaders headers, Language language) throws IOException {
    var version = versions.get(name, number);
    if (version.withheld() != null) return refusing.gone(version.withheld(), language);
    if (version.document() == null) return refusing.old(language);
    var rows = documents.resource(version.document());
    var taken = form.equals(Form.CSV.ending())
        ? Taken.kept(rows, Form.CSV.type(), version.sha256())
        : downloads.packed(told(name, version), rows);
    var answer = taken.answer(name + "-" + number + "." + form, headers);
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
        .cacheControl(CacheControl.noCache().cachePublic()).body(answer.getBody());
  }

  /// The dataset as it was then, in the words of today.
  private Dataset told(String name, Version version) {
    var now = datasets.find(name);
    return new Dataset(name, now.map(Dataset::title).orElse(Translated.az(name)), version.columns(), true,
        now.map(Dataset::about).orElse(null),
        new Edition(version.number(), version.rows(), version.at(), version.sha256(), version.bytes()));
  }
}
