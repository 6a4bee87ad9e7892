package az.rayon.services.catalogue;

import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.NotFound;
import az.rayon.site.RdfForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue for machines, as Turtle, RDF/XML or JSON-LD: by what the reader asks for, or by the address's ending.
@RestController
@RequestMapping(CatalogueGraph.PATH)
class CatalogueApi {

  private static final String CPSV = "https://semiceu.github.io/CPSV-AP/releases/3.2.0/";

  private final Passports passports;
  private final CatalogueGraph graph;
  private final Clock clock;

  CatalogueApi(Passports passports, CatalogueGraph graph, Clock clock) {
    this.passports = passports;
    this.graph = graph;
    this.clock = clock;
  }

  @ForPrograms(value = "services.api.catalogue", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml", "application/ld+json"}, follows = CPSV)
  @GetMapping
  ResponseEntity<String> all(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    return answer(passports.list(LocalDate.now(clock)), RdfForm.wanted(accept));
  }

  @ForPrograms(value = "services.api.catalogue", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml",
      "application/ld+json"}, takes = "ending=jsonld", follows = CPSV)
  @GetMapping("/all.{ending:ttl|rdf|jsonld}")
  ResponseEntity<String> file(@PathVariable String ending) {
    return answer(passports.list(LocalDate.now(clock)), RdfForm.named(ending));
  }

  @ForPrograms(value = "services.api.passport", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml",
      "application/ld+json"}, takes = "code=family-composition", follows = CPSV)
  @GetMapping("/{code:[a-z][a-z0-9-]*}")
  ResponseEntity<String> one(@PathVariable String code,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    return answer(List.of(service(code)), RdfForm.wanted(accept));
  }

  @ForPrograms(value = "services.api.passport", holds = RdfForm.JsonLd.class, as = {"text/turtle",
      "application/rdf+xml", "application/ld+json"}, takes = {"code=family-composition",
          "ending=jsonld"}, follows = CPSV)
  @GetMapping("/{code:[a-z][a-z0-9-]*}.{ending:ttl|rdf|jsonld}")
  ResponseEntity<String> oneFile(@PathVariable String code, @PathVariable String ending) {
    return answer(List.of(service(code)), RdfForm.named(ending));
  }

  private Passport service(String code) {
    return passports.find(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("service"));
  }

  private ResponseEntity<String> answer(List<Passport> services, RdfForm form) {
    return form.answer(graph.of(services));
  }
}
