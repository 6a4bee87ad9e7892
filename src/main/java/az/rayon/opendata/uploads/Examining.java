package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Csv;
import az.rayon.opendata.uploads.Loading.Job;
import az.rayon.opendata.uploads.Loading.Listener;
import az.rayon.opendata.uploads.Loading.Loaded;
import az.rayon.opendata.uploads.reading.Check;
import az.rayon.opendata.uploads.reading.Opening;
import az.rayon.opendata.uploads.reading.Plain;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a whole file into a table of its own and, beside it, into the two files that may come of it.
@Component
class Examining {

  private final Opening opening;
  private final Loading loading;

  Examining(Opening opening, Loading loading) {
    this.opening = opening;
    this.loading = loading;
  }

  /// What was found, and the files on this node's disk until it is closed.
  record Examined(Loaded loaded, String holding, Path canonical, Path faulty) implements Closeable {

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(canonical);
      Files.deleteIfExists(faulty);
    }
  }

  Examined examine(Upload upload, Listener listener) throws IOException {
    var holding = "rows_" + upload.id().toString().replace("-", "");
    var canonical = Files.createTempFile("open-data", ".csv");
    var faulty = Files.createTempFile("open-data", ".csv");
    boolean done = false;
    try (var rows = opening.rows(upload.document(), upload.reading());
        var sound = Files.newOutputStream(canonical);
        var wrong = Files.newBufferedWriter(faulty)) {
      var reading = upload.reading();
      List<String> head = new ArrayList<>(List.of("_line"));
      reading.fields().forEach(field -> head.add(field.head().isBlank() ? field.name() : field.head()));
      var check = new Check(reading, upload.mended());
      var loaded = loading.load(new Job(rows, reading, Plain.of(reading, upload.mended(), check), check, holding, sound,
          Csv.on(wrong, true, head)), listener);
      done = true;
      return new Examined(loaded, holding, canonical, faulty);
    } finally {
      if (!done) {
        Files.deleteIfExists(canonical);
        Files.deleteIfExists(faulty);
      }
    }
  }
}
