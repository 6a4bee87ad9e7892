package az.rayon.opendata.uploads.reading;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Opens files that were sent, to be read as it is said of them.
@Component
public class Opening {

  private final Documents documents;
  private final JsonMapper json;

  Opening(Documents documents, JsonMapper json) {
    this.documents = documents;
    this.json = json;
  }

  /// The rows below their head.
  public Rows rows(DocumentId file, Reading reading) throws IOException {
    var rows = all(file, reading);
    if (reading.head() == 0) return rows;
    var row = rows.next();
    while (row != null && row.line() < reading.head()) row = rows.next();
    return rows;
  }

  private Rows all(DocumentId file, Reading reading) throws IOException {
    var charset = Encodings.charset(reading.encoding());
    return switch (reading.kind()) {
      case TEXT -> new DelimitedRows(documents.open(file), documents.get(file).size(), charset,
          reading.delimiter().isEmpty() ? ',' : reading.delimiter().charAt(0), reading.quote().charAt(0));
      case JSON -> new JsonRows(documents.open(file), documents.get(file).size(), charset, reading.heads(), json);
      case XLSX -> sheet(file);
    };
  }

  private Rows sheet(DocumentId file) throws IOException {
    var copy = Files.createTempFile("open-data", ".xlsx");
    boolean opened = false;
    try (var in = documents.open(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      var rows = SheetRows.open(copy.toFile());
      opened = true;
      return rows;
    } finally {
      if (!opened) Files.delete(copy);
    }
  }

  public List<Row> first(DocumentId file, Reading reading, int most) throws IOException {
    try (var rows = rows(file, reading)) {
      var first = new ArrayList<Row>();
      for (var row = rows.next(); row != null && first.size() < most; row = rows.next()) first.add(row);
      return first;
    }
  }

  String encoding(DocumentId file) throws IOException {
    try (var in = documents.open(file)) {
      return Encodings.find(in);
    }
  }

  /// What the objects call their cells.
  List<String> heads(DocumentId file, String encoding) throws IOException {
    return JsonRows.heads(documents.open(file), Encodings.charset(encoding), json);
  }
}
