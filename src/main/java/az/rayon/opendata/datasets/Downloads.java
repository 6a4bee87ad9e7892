package az.rayon.opendata.datasets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

/// Writes the rows of a dataset into a file that is then sent. The database is done with before the first byte goes
/// out, so a reader on a slow line keeps no connection from others, and a fault is an answer instead of half a file.
@Component
public class Downloads {

  private final Datasets datasets;
  private final DataPackage packaging;
  private final ObjectMapper json;

  Downloads(Datasets datasets, DataPackage packaging, ObjectMapper json) {
    this.datasets = datasets;
    this.packaging = packaging;
    this.json = json;
  }

  /// `spreadsheet` asks for CSV that spreadsheets read well.
  Taken take(Dataset dataset, Picking picking, Form form, boolean spreadsheet) throws IOException {
    var selection = picking.selection().orElseThrow();
    return taken(form.type(), out -> {
      switch (form) {
        case CSV -> csv(out, dataset, selection, spreadsheet);
        case TSV -> tsv(out, dataset, selection);
        case JSON -> json(out, dataset, picking);
        case JSONL -> lines(out, dataset, selection);
        case XLSX -> workbook(out, dataset, selection);
        case ZIP -> zipped(out, dataset, selection);
      }
    });
  }

  /// Whoever fills a file.
  public interface Writing {
    void into(OutputStream out) throws IOException;
  }

  public Taken taken(MediaType type, Writing writing) throws IOException {
    var file = Files.createTempFile("open-data", "");
    boolean done = false;
    try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
      writing.into(out);
      out.flush();
      done = true;
      return new Taken(file, type, HexFormat.of().formatHex(out.getMessageDigest().digest()));
    } finally {
      if (!done) Files.delete(file);
    }
  }

  private void csv(OutputStream out, Dataset dataset, Selection selection, boolean spreadsheet) throws IOException {
    var text = writer(out);
    var csv = Csv.on(text, spreadsheet, names(selection));
    datasets.each(dataset, selection, csv::row);
    text.flush();
  }

  private void tsv(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    var text = writer(out);
    var tsv = Csv.rows(text, '\t');
    tsv.row(names(selection));
    datasets.each(dataset, selection, tsv::row);
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

  private void zipped(OutputStream out, Dataset dataset, Selection selection) throws IOException {
    var zip = new ZipOutputStream(new Unclosed(out));
    zip.putNextEntry(new ZipEntry("datapackage.json"));
    zip.write(json.writeValueAsBytes(packaging.describe(dataset, selection)));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry(dataset.name() + ".csv"));
    csv(zip, dataset, selection, false);
    zip.closeEntry();
    zip.close();
  }

  private static List<String> names(Selection selection) {
    return selection.columns().stream().map(Dataset.Column::name).toList();
  }

  private static Writer writer(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
