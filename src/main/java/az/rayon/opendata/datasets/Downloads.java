package az.rayon.opendata.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

/// Writes the rows of a dataset into a file that is then sent. The database is done with before the first byte goes
/// out, so a reader on a slow line keeps no connection from others, and a fault is an answer instead of half a file.
@Component
public class Downloads {

  private final Datasets datasets;
  private final ObjectMapper json;

  Downloads(Datasets datasets, ObjectMapper json) {
    this.datasets = datasets;
    this.json = json;
  }

  public Path csv(Dataset dataset, Selection selection, boolean spreadsheet) throws IOException {
    return written(file -> {
      try (var out = Files.newBufferedWriter(file)) {
        var csv = Csv.on(out, spreadsheet, dataset.columns().stream().map(Dataset.Column::name).toList());
        datasets.each(dataset, selection, csv::row);
      }
    });
  }

  public Path json(Dataset dataset, Picking picking) throws IOException {
    return written(file -> {
      try (var out = Files.newBufferedWriter(file); var rows = json.createGenerator(out)) {
        rows.writeStartObject();
        rows.writeStringProperty("dataset", dataset.name());
        rows.writeName("title");
        rows.writePOJO(dataset.title());
        picking.period().ifPresent(period -> {
          rows.writeName("period");
          rows.writePOJO(period);
        });
        rows.writeArrayPropertyStart("rows");
        datasets.each(dataset, picking.selection().orElseThrow(), row -> write(rows, dataset, row));
        rows.writeEndArray();
        rows.writeEndObject();
      }
    });
  }

  private static void write(JsonGenerator rows, Dataset dataset, List<?> row) {
    rows.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      rows.writeName(dataset.columns().get(i).name());
      rows.writePOJO(row.get(i));
    }
    rows.writeEndObject();
  }

  private interface Writing {
    void into(Path file) throws IOException;
  }

  private static Path written(Writing writing) throws IOException {
    var file = Files.createTempFile("open-data", "");
    boolean done = false;
    try {
      writing.into(file);
      done = true;
    } finally {
      if (!done) Files.delete(file);
    }
    return file;
  }
}
