package az.rayon.opendata.datasets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

/// Writes the rows of a dataset into a file that is then sent. The database is done with before the first byte goes
/// out, so a reader on a slow line keeps no connection from others, and a fault is an answer instead of half a file.
@Component
public class Downloads {

  private final Datasets datasets;
  private final Copying copying;
  private final DataPackage packaging;
  private final ObjectMapper json;
  private final Past past;

  Downloads(Datasets datasets, Copying copying, DataPackage packaging, ObjectMapper json, Past past) {
    this.past = past;
    this.datasets = datasets;
    this.copying = copying;
    this.packaging = packaging;
    this.json = json;
  }

  /// `spreadsheet` asks for CSV that spreadsheets read well. All rows of a version lie there as CSV already.
  Taken take(Dataset dataset, Picking picking, Form form, boolean spreadsheet) throws IOException {
    var selection = picking.selection().orElseThrow();
    var edition = dataset.edition();
    if (edition != null && form == Form.CSV && !spreadsheet && selection.isWhole()) {
      var kept = past.file(dataset.name(), edition.number());
      if (kept.isPresent()) return kept.get();
    }
    return taken(form.type(), out -> {
      switch (form) {
        case CSV -> csv(out, dataset, selection, spreadsheet);
        case TSV -> copying.rows(out, dataset, selection, '\t');
        case JSON -> json(out, dataset, picking);
        case JSONL -> lines(out, dataset, selection);
        case XLSX -> workbook(out, dataset, selection);
        case ZIP -> zipped(out, dataset, selection, rows -> csv(rows, dataset, selection, false));
      }
    });
  }

  public Taken taken(MediaType type, Written.Writing writing) throws IOException {
    var written = Written.by(writing);
    return Taken.passing(written.file(), type, written.sha256());
  }

  /// A version's own file together with its description; the same bytes whenever it is asked for.
  public Taken packed(Dataset version, Resource rows) throws IOException {
    return taken(Form.ZIP.type(), out -> {
      try (var in = rows.getInputStream()) {
        zipped(out, version, Selection.all(version), in::transferTo);
      }
    });
  }

  private void csv(OutputStream out, Dataset dataset, Selection selection, boolean spreadsheet) throws IOException {
    if (!spreadsheet) {
      copying.rows(out, dataset, selection, ',');
      return;
    }
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var csv = Csv.on(text, true, names(selection));
    datasets.each(dataset, selection, csv::row);
    text.flush();
  }

  private void json(OutputStream out, Dataset dataset, Picking picking) throws IOException {
    var selection = picking.selection().orElseThrow();
    try (var rows = json.createGenerator(out)) {
      rows.writeStartObject();
      rows.writeStringProperty("dataset", dataset.name());
      rows.writeName("title");
      rows.writePOJO(dataset.title());
      picking.period().ifPresent(period -> {
        rows.writeName("period");
        rows.writePOJO(period);
      });
      rows.writeArrayPropertyStart("rows");
      datasets.each(dataset, selection, row -> object(rows, selection, row));
      rows.writeEndArray();
      rows.writeEndObject();
    }
  }

  private void lines(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    datasets.each(dataset, selection, row -> {
      try (var line = json.createGenerator(new Unclosed(out))) {
        object(line, selection, row);
      }
      out.write('\n');
    });
  }

  private static void object(JsonGenerator rows, Selection selection, List<? extends @Nullable Object> row) {
    rows.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      rows.writeName(selection.columns().get(i).name());
      rows.writePOJO(row.get(i));
    }
    rows.writeEndObject();
  }

  private void workbook(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    try (var book = new Workbook(out, "Aciq Rayon", null)) {
      var sheet = new Sheet(book, names(selection));
      datasets.each(dataset, selection, sheet::row);
      sheet.end();
    }
  }

  private void zipped(OutputStream out, Dataset dataset, Selection selection, Written.Writing rows)
      throws IOException {
    var zip = new ZipOutputStream(new Unclosed(out));
    zip.putNextEntry(entry("datapackage.json", dataset));
    zip.write(json.writeValueAsBytes(packaging.describe(dataset, selection)));
    zip.closeEntry();
    zip.putNextEntry(entry(dataset.name() + ".csv", dataset));
    rows.into(zip);
    zip.closeEntry();
    zip.close();
  }

  /// As old as the version.
  private static ZipEntry entry(String name, Dataset dataset) {
    var entry = new ZipEntry(name);
    var edition = dataset.edition();
    if (edition != null) entry.setTimeLocal(LocalDateTime.ofInstant(edition.at(), ZoneOffset.UTC));
    return entry;
  }

  private static List<String> names(Selection selection) {
    return selection.columns().stream().map(Dataset.Column::name).toList();
  }
}
