package az.rayon.opendata.datasets;

import az.rayon.accounts.OpenPlaces;
import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Picking.Days;
import az.rayon.opendata.uses.Uses;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows behind the figures, as files: `from` and `to` pick a period by the column that `on` names.
@RestController
class DatasetApi {

  private static final String FILES = "/open-data/{name:[a-z0-9_]+}.{form:" + Form.WORDS + "}";

  private final Datasets datasets;
  private final Downloads downloads;
  private final Refusing refusing;
  private final Uses uses;
  private final Past past;
  private final Asking asking;

  DatasetApi(Datasets datasets, Downloads downloads, Refusing refusing, Uses uses, Past past, Asking asking) {
    this.datasets = datasets;
    this.downloads = downloads;
    this.refusing = refusing;
    this.uses = uses;
    this.past = past;
    this.asking = asking;
  }

  @Bean
  static OpenPlaces openRows() {
    return new OpenPlaces(List.of(FILES, "/api/open-data"));
  }

  record ColumnAnswer(String name, Translated title, String holds) {}

  record DatasetAnswer(String dataset, Translated title, List<ColumnAnswer> columns, String csv, String json) {}

  /// What a file of rows holds as JSON, as `Downloads` writes it row by row.
  record RowsAnswer(String dataset, Translated title, @Nullable Days period, List<Map<String, Object>> rows) {}

  @ForPrograms("opendata.api.list")
  @GetMapping("/api/open-data")
  List<DatasetAnswer> list() {
    return datasets.list().stream().map(dataset -> new DatasetAnswer(dataset.name(), dataset.title(),
        dataset.columns().stream()
            .map(column -> new ColumnAnswer(column.name(), column.title(), Telling.holds(column.holds()))).toList(),
        "/open-data/" + dataset.name() + ".csv", "/open-data/" + dataset.name() + ".json")).toList();
  }

  @ForPrograms(value = "opendata.api.rows", holds = RowsAnswer.class, as = {"application/json", "application/x-ndjson",
      "text/csv", "text/tab-separated-values", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/zip"}, takes = {"name=settlements", "form=json", "from", "to", "on", "q", "in", "is", "sort", "bom"})
  @GetMapping(FILES)
  ResponseEntity<?> take(@PathVariable String name, @PathVariable String form,
      @RequestParam Map<String, String> parameters,
      @RequestHeader HttpHeaders headers, Language language) throws IOException {
    var gone = past.find(name).map(Past.Told::withdrawn);
    if (gone.isPresent()) return refusing.gone(gone.get(), language);
    var dataset = datasets.get(name);
    var picking = asking.pick(dataset, parameters);
    if (picking.selection().isEmpty()) return refusing.refuse(picking.problems(), language);
    var answer = downloads.take(dataset, picking, Form.of(form).orElseThrow(), Csv.forSpreadsheet(parameters))
        .answer(name + "." + form, headers);
    boolean whole = answer.getStatusCode().is2xxSuccessful() && !headers.containsHeader(HttpHeaders.RANGE);
    if (whole) uses.count(name, form, headers.getFirst(HttpHeaders.USER_AGENT));
    return answer;
  }
}
