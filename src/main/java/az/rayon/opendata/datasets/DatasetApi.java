package az.rayon.opendata.datasets;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Question.Raw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows behind the figures, as files: `from` and `to` pick a period by the column that `on` names.
@RestController
class DatasetApi {

  private final Datasets datasets;
  private final Downloads downloads;
  private final Refusing refusing;
  private final Clock clock;

  DatasetApi(Datasets datasets, Downloads downloads, Refusing refusing, Clock clock) {
    this.datasets = datasets;
    this.downloads = downloads;
    this.refusing = refusing;
    this.clock = clock;
  }

  record ColumnAnswer(String name, Translated title, String holds) {}

  record DatasetAnswer(String dataset, Translated title, List<ColumnAnswer> columns, String csv, String json) {}

  @GetMapping("/api/open-data")
  List<DatasetAnswer> list() {
    return datasets.list().stream().map(dataset -> new DatasetAnswer(dataset.name(), dataset.title(),
        dataset.columns().stream()
            .map(column -> new ColumnAnswer(column.name(), column.title(), Telling.holds(column.holds()))).toList(),
        "/open-data/" + dataset.name() + ".csv", "/open-data/" + dataset.name() + ".json")).toList();
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}.csv")
  ResponseEntity<?> csv(@PathVariable String name, @RequestParam Map<String, String> parameters,
      Language language) throws IOException {
    var dataset = datasets.get(name);
    var picking = Picking.read(dataset, Raw.of(parameters), LocalDate.now(clock));
    return picking.selection().isEmpty()
        ? refusing.refuse(picking.problems(), language)
        : file(downloads.csv(dataset, picking.selection().get(), Csv.forSpreadsheet(parameters)),
            MediaType.parseMediaType(Csv.TYPE), name + ".csv");
  }

  @GetMapping("/open-data/{name:[a-z0-9_]+}.json")
  ResponseEntity<?> json(@PathVariable String name, @RequestParam Map<String, String> parameters,
      Language language) throws IOException {
    var dataset = datasets.get(name);
    var picking = Picking.read(dataset, Raw.of(parameters), LocalDate.now(clock));
    return picking.selection().isEmpty()
        ? refusing.refuse(picking.problems(), language)
        : file(downloads.json(dataset, picking), MediaType.APPLICATION_JSON, name + ".json");
  }

  /// The file goes when it has been read.
  private static ResponseEntity<InputStreamResource> file(Path file, MediaType type, String name) throws IOException {
    var length = Files.size(file);
    var rows = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    return ResponseEntity.ok().contentType(type).contentLength(length)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .body(new InputStreamResource(rows));
  }
}
