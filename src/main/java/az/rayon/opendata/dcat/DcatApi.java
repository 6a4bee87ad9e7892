package az.rayon.opendata.dcat;

import az.rayon.accounts.OpenPlaces;
import az.rayon.kernel.ForPrograms;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.site.RdfForm;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue and each dataset as Turtle, RDF/XML or JSON-LD: by what the reader asks for, or by the address's
/// ending. A browser is shown the page for people.
@RestController
class DcatApi {

  private final Datasets datasets;
  private final DcatGraph graph;

  DcatApi(Datasets datasets, DcatGraph graph) {
    this.datasets = datasets;
    this.graph = graph;
  }

  @Bean
  static OpenPlaces openDescriptions() {
    return new OpenPlaces(List.of("/catalog", "/catalog.*", "/dataset/*"));
  }

  @ForPrograms(value = "opendata.api.catalogue", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml",
      "application/ld+json"}, takes = "page", follows = "https://semiceu.github.io/DCAT-AP/releases/3.0.0/")
  @GetMapping("/catalog")
  ResponseEntity<?> catalogue(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
      @RequestParam(defaultValue = "1") int page) {
    if (accept.contains("text/html")) return page("/az/open-data");
    return RdfForm.wanted(accept).answer(graph.catalogue(datasets.list(), page));
  }

  @ForPrograms(value = "opendata.api.catalogue", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml", "application/ld+json"}, takes = {"page",
          "ending=jsonld"}, follows = "https://semiceu.github.io/DCAT-AP/releases/3.0.0/")
  @GetMapping("/catalog.{ending:ttl|rdf|jsonld}")
  ResponseEntity<?> catalogueFile(@PathVariable String ending, @RequestParam(defaultValue = "1") int page) {
    return RdfForm.named(ending).answer(graph.catalogue(datasets.list(), page));
  }

  @ForPrograms(value = "opendata.api.dcat", holds = RdfForm.JsonLd.class, as = {"text/turtle", "application/rdf+xml",
      "application/ld+json"}, takes = "name=settlements", follows = "https://semiceu.github.io/DCAT-AP/releases/3.0.0/")
  @GetMapping("/dataset/{name:[a-z0-9_]+}")
  ResponseEntity<?> dataset(@PathVariable String name,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    var dataset = datasets.get(name);
    if (accept.contains("text/html")) return page("/az/open-data/" + name);
    return RdfForm.wanted(accept).answer(graph.dataset(dataset));
  }

  @ForPrograms(value = "opendata.api.dcat", holds = RdfForm.JsonLd.class, as = {"text/turtle", "application/rdf+xml",
      "application/ld+json"}, takes = {"name=settlements",
          "ending=jsonld"}, follows = "https://semiceu.github.io/DCAT-AP/releases/3.0.0/")
  @GetMapping("/dataset/{name:[a-z0-9_]+}.{ending:ttl|rdf|jsonld}")
  ResponseEntity<?> datasetFile(@PathVariable String name, @PathVariable String ending) {
    return RdfForm.named(ending).answer(graph.dataset(datasets.get(name)));
  }

  private static ResponseEntity<?> page(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }
}
