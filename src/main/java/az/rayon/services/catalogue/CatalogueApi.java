package az.rayon.services.catalogue;
import az.rayon.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The catalogue for machines, as Turtle, RDF/XML or JSON-LD: by what the reader asks for, or by the address's ending.
@RestController
@RequestMapping(CatalogueGraph.PATH)
class CatalogueApi {

  private final Passports passports;
  private final CatalogueGraph graph;
  private final Clock clock;

  CatalogueApi(Passports passports, CatalogueGraph graph, Clock clock) {
    this.passports = passports;
    this.graph = graph;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<String> all(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    return answer(passports.list(LocalDate.now(clock)), wanted(accept));
  }

  @GetMapping("/all.{ending:ttl|rdf|jsonld}")
  ResponseEntity<String> file(@PathVariable String ending) {
    return answer(passports.list(LocalDate.now(clock)), named(ending));
  }

  @GetMapping("/{code:[a-z][a-z0-9-]*}")
  ResponseEntity<String> one(@PathVariable String code,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    return answer(List.of(service(code)), wanted(accept));
  }

  @GetMapping("/{code:[a-z][a-z0-9-]*}.{ending:ttl|rdf|jsonld}")
  ResponseEntity<String> oneFile(@PathVariable String code, @PathVariable String ending) {
    return answer(List.of(service(code)), named(ending));
  }

  private Passport service(String code) {
    return passports.find(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("service"));
  }

  private ResponseEntity<String> answer(List<Passport> services, RdfForm form) {
    var type = new MediaType(form.media(), StandardCharsets.UTF_8);
    return ResponseEntity.ok().contentType(type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(form.write(graph.of(services)));
  }

  private static RdfForm named(String ending) {
    return Arrays.stream(RdfForm.values()).filter(form -> form.ending().equals(ending)).findFirst()
        .orElseThrow(() -> new NotFound("form"));
  }

  /// The first that fits, by the reader's own order; Turtle for who takes anything.
  private static RdfForm wanted(String accept) {
    return asked(accept).stream().flatMap(type -> fitting(type).stream()).findFirst()
        .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_ACCEPTABLE));
  }

  private static Optional<RdfForm> fitting(MediaType type) {
    return Arrays.stream(RdfForm.values()).filter(form -> type.includes(form.media())).findFirst();
  }

  private static List<MediaType> asked(String accept) {
    try {
      var types = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(types);
      return types;
    } catch (InvalidMediaTypeException e) {
      throw new ErrorResponseException(HttpStatus.NOT_ACCEPTABLE, e);
    }
  }
}
