package az.rayon.appeals.register;

import az.rayon.appeals.register.Belongings.Mine;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// All that is theirs, for whoever wrote to take along in one ZIP: each case as a record that programs read, and the
/// files that came with it and with its answers. What is read from the database is read before the first byte leaves,
/// so that a slow reader holds no connection; files are copied from the store as they are.
@Component
class Bundle {

  private final Documents documents;
  private final JsonMapper json;

  Bundle(Documents documents, JsonMapper json) {
    this.documents = documents;
    this.json = json;
  }

  /// One file of the ZIP: text that stands here, or a document that lies in the store.
  private record Entry(String name, String text, @Nullable Document file) {}

  /// `name` is what the file is called, without its ending.
  ResponseEntity<StreamingResponseBody> give(String name, List<Mine> cases) {
    var entries = cases.stream().flatMap(each -> entries(each).stream()).toList();
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".zip").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store").body(out -> write(entries, out));
  }

  private List<Entry> entries(Mine mine) {
    var entries = new ArrayList<Entry>();
    var record = json.writerWithDefaultPrettyPrinter().writeValueAsString(mine.view());
    entries.add(new Entry(mine.number() + ".json", record, null));
    int place = 0;
    for (var file : documents.list(mine.files().stream().map(DocumentId::new).toList())) {
      place++;
      entries.add(new Entry(mine.number() + "/" + place + "-" + file.name(), "", file));
    }
    return entries;
  }

  private void write(List<Entry> entries, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        var file = entry.file();
        if (file == null) {
          zip.write(entry.text().getBytes(StandardCharsets.UTF_8));
        } else {
          try (var in = documents.open(file.id())) {
            in.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
  }
}
