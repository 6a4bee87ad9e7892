package az.rayon.opendata.ckan;

import az.rayon.accounts.OpenPlaces;
import az.rayon.kernel.ForPrograms;
import az.rayon.opendata.datasets.Copying;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Downloads;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.uses.Uses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;

/// `/datastore/dump/{resource}`: all rows of a resource as one file in the forms that CKAN's DataStore has, filtered
/// and ordered as `datastore_search` does.
@RestController
@RequestMapping("/datastore/dump")
class DumpApi {

  private static final Map<String, String> TYPES = Map.of("csv", "text/csv;charset=UTF-8", "tsv",
      "text/tab-separated-values;charset=UTF-8", "json", "application/json", "xml", "text/xml;charset=UTF-8");

  private final Datastore datastore;
  private final Datasets datasets;
  private final Copying copying;
  private final Downloads downloads;
  private final Uses uses;
  private final ObjectMapper json;

  DumpApi(Datastore datastore, Datasets datasets, Copying copying, Downloads downloads, Uses uses, ObjectMapper json) {
    this.datastore = datastore;
    this.datasets = datasets;
    this.copying = copying;
    this.downloads = downloads;
    this.uses = uses;
    this.json = json;
  }

  @Bean
  static OpenPlaces openDumps() {
    return new OpenPlaces(List.of("/datastore/dump/**"));
  }

  /// What a dump holds as JSON: the columns, and each row as a list.
  record DumpAnswer(List<Map<String, Object>> fields, List<List<Object>> records) {}

  record Failed(boolean success, Map<String, Object> error) {}

  @ForPrograms(value = "opendata.api.dump", holds = DumpAnswer.class, refuses = Failed.class, as = {"text/csv",
      "text/tab-separated-values", "application/json", "text/xml"}, takes = {"resource=settlements", "format=json",
          "filters", "q", "fields", "sort", "bom"}, follows = "https://docs.ckan.org/en/2.11/api/index.html")
  @GetMapping("/{resource}")
  ResponseEntity<?> dump(@PathVariable String resource, @RequestParam Map<String, String> query,
      @RequestHeader HttpHeaders headers) throws IOException {
    try {
      var dataset = datastore.dataset(resource);
      var selection = datastore.selection(dataset, Asked.of(query, json));
      var format = query.getOrDefault("format", "csv");
      var type = TYPES.get(format);
      if (type == null) throw Rejected.validation("format", "Must be one of csv, tsv, json, xml");
      var taken = downloads.taken(MediaType.parseMediaType(type), out -> {
        switch (format) {
          case "json" -> json(out, dataset, selection);
          case "xml" -> xml(out, dataset, selection);
          default -> separated(out, dataset, selection, format, Boolean.parseBoolean(query.get("bom")));
        }
      });
      var answer = taken.answer(dataset.name() + "." + format, headers);
      if (answer.getStatusCode().is2xxSuccessful())
        uses.count(dataset.name(), format, headers.getFirst(HttpHeaders.USER_AGENT));
      return answer;
    } catch (QueryTimeoutException _) {
      return refused(Rejected.slow());
    } catch (Rejected rejected) {
      return refused(rejected);
    }
  }

  private static ResponseEntity<Failed> refused(Rejected rejected) {
    return ResponseEntity.status(rejected.status()).body(new Failed(false, rejected.error()));
  }

  private void separated(OutputStream out, Dataset dataset, Selection selection, String format, boolean bom)
      throws IOException {
    if (bom) out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    copying.rows(out, dataset, selection, format.equals("tsv") ? '\t' : ',');
  }

  private void json(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    try (var rows = json.createGenerator(out)) {
      rows.writeStartObject();
      rows.writeName("fields");
      rows.writePOJO(Datastore.fields(selection));
      rows.writeArrayPropertyStart("records");
      datasets.each(dataset, selection, rows::writePOJO);
      rows.writeEndArray();
      rows.writeEndObject();
    }
  }

  private void xml(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("data");
      xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
      int number = selection.columns().indexOf(Dataset.ID);
      datasets.each(dataset, selection, row -> element(xml, selection, number, row));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void element(XMLStreamWriter xml, Selection selection, int number, List<@Nullable Object> cells)
      throws IOException {
    try {
      xml.writeStartElement("row");
      if (number >= 0) xml.writeAttribute(Dataset.ID.name(), String.valueOf(cells.get(number)));
      for (int i = 0; i < cells.size(); i++) {
        if (i == number) continue;
        var cell = cells.get(i);
        xml.writeStartElement(selection.columns().get(i).name());
        if (cell == null) xml.writeAttribute("xsi:nil", "true");
        else xml.writeCharacters(cell.toString().replaceAll("[\\p{Cc}&&[^\n\t]]|[\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
