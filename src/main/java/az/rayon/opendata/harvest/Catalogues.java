package az.rayon.opendata.harvest;

import az.rayon.kernel.Translated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads pages of catalogues: DCAT as Turtle, RDF/XML or JSON-LD, and what CKAN's `package_search` answers.
@Component
class Catalogues {

  static final int ROWS = 100;

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

  private final ObjectMapper json;

  Catalogues(ObjectMapper json) {
    this.json = json;
  }

  /// `type` is what the answer called itself; a file has none and is known by how it begins.
  Leaf dcat(byte[] bytes, String type, String address) throws Unreadable {
    var text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    var statements = statements(text, type.toLowerCase(Locale.ROOT), address);
    var found = new ArrayList<Found>();
    for (var dataset : statements.ofType(DCAT + "Dataset")) {
      if (statements.thing(dataset, DCAT + "inSeries").isEmpty()) found.add(found(statements, dataset));
    }
    var next = statements.ofType(HYDRA + "PartialCollectionView").stream()
        .flatMap(view -> statements.thing(view, HYDRA + "next").stream()).findFirst()
        .or(() -> statements.ofType(HYDRA + "PagedCollection").stream()
            .flatMap(view -> statements.thing(view, HYDRA + "nextPage").stream()).findFirst());
    var told = statements.ofType(DCAT + "Catalog").stream()
        .map(catalogue -> statements.text(catalogue, HYDRA + "totalItems")).filter(number -> number.matches("\\d{1,7}"))
        .mapToInt(Integer::parseInt).findFirst().orElse(found.size());
    if (found.isEmpty()) throw new Unreadable("empty", "dcat:Dataset");
    return new Leaf(found, told, next.orElse(""));
  }

  private Statements statements(String text, String type, String address) throws Unreadable {
    var begins = text.stripLeading();
    if (type.contains("json") || begins.startsWith("{") || begins.startsWith("[")) return JsonLd.read(text, json);
    if (type.contains("xml") || begins.startsWith("<?xml") || begins.startsWith("<rdf:")) {
      return RdfXml.read(text, address);
    }
    if (type.contains("html") || begins.toLowerCase(Locale.ROOT).startsWith("<!doctype")) {
      throw new Unreadable("page", type);
    }
    return Turtle.read(text, address);
  }

  private static Found found(Statements statements, String dataset) {
    var formats = new ArrayList<String>();
    var licence = statements.thing(dataset, DCT + "license");
    for (var each : statements.all(dataset, DCAT + "distribution")) {
      var format = statements.thing(each.text(), DCT + "format")
          .or(() -> statements.thing(each.text(), DCAT + "mediaType"))
          .orElse(statements.text(each.text(), DCT + "format"));
      formats.add(last(format).toUpperCase(Locale.ROOT));
      if (licence.isEmpty()) licence = statements.thing(each.text(), DCT + "license");
    }
    var publisher = statements.thing(dataset, DCT + "publisher").map(who -> statements.text(who, FOAF + "name"));
    var page = statements.thing(dataset, DCAT + "landingPage").orElse(dataset);
    return new Found(statements.text(dataset, DCT + "identifier").isEmpty() || !dataset.startsWith("_:")
        ? dataset
        : statements.text(dataset, DCT + "identifier"), statements.words(dataset, DCT + "title"),
        statements.words(dataset, DCT + "description"), page, publisher.orElse(""), formats,
        last(licence.orElse("")), statements.text(dataset, DCT + "modified"));
  }

  /// "CSV" of the address that the EU list has for it.
  private static String last(String address) {
    return address.replaceAll(".*[/#]", "");
  }

  /// `start` is how many datasets stand on the pages before; `search` the address of the action.
  Leaf ckan(byte[] bytes, String search, int start) throws Unreadable {
    var result = result(bytes);
    var portal = search.replaceAll("/api/(3/)?action/.*", "");
    var found = new ArrayList<Found>();
    for (var each : result.path("results")) found.add(packaged(each, portal));
    int told = result.path("count").asInt(found.size());
    int read = start + found.size();
    if (read == 0) throw new Unreadable("empty", "package_search");
    return new Leaf(found, told, found.isEmpty() || read >= told ? "" : page(portal, read));
  }

  static String page(String portal, int start) {
    return portal + "/api/3/action/package_search?rows=" + ROWS + "&start=" + start + "&sort=name%20asc";
  }

  private JsonNode result(byte[] bytes) throws Unreadable {
    try {
      var answer = json.readTree(bytes);
      if (!answer.path("success").asBoolean(false) || !answer.path("result").path("results").isArray()) {
        throw new Unreadable("ckan", answer.path("error").path("message").asString(""));
      }
      return answer.get("result");
    } catch (JacksonException e) {
      throw new Unreadable("ckan", "JSON");
    }
  }

  /// As CKAN's extensions for several languages have it: `title` and, by language, `title_translated`.
  private static Translated words(JsonNode told, String field) {
    var translated = told.path(field + "_translated");
    var plain = told.path(field).asString("");
    return new Translated(translated.path("az").asString(plain), translated.path("en").asString(""),
        translated.path("ru").asString(""));
  }

  private static Found packaged(JsonNode told, String portal) {
    var formats = new ArrayList<String>();
    told.path("resources").forEach(each -> formats.add(each.path("format").asString("").toUpperCase(Locale.ROOT)));
    return new Found(told.path("id").asString(told.path("name").asString("?")), words(told, "title"),
        words(told, "notes"), portal + "/dataset/" + told.path("name").asString(""),
        told.path("organization").path("title").asString(""), List.copyOf(formats),
        told.path("license_title").asString(""), told.path("metadata_modified").asString(""));
  }
}
