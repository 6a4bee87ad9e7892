package az.rayon.appeals.following;

import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Views;
import az.rayon.documents.Document;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Appeals with their files in one ZIP. What is read from the database is read before the first byte leaves, so that a
/// slow reader holds no connection; files are copied from the store as they are.
@Component
class Bundle {

  private final Views views;
  private final Files files;
  private final Documents documents;
  private final JsonMapper json;

  Bundle(Views views, Files files, Documents documents, JsonMapper json) {
    this.views = views;
    this.files = files;
    this.documents = documents;
    this.json = json;
  }

  /// One file of the ZIP: text that stands here, or a document that lies in the store.
  record Entry(String name, String text, @Nullable Document file) {}

  List<Entry> entries(List<Own> mine, Language language) {
    var entries = new ArrayList<Entry>();
    for (var own : mine) {
      var number = own.appeal().number();
      var view = views.forAuthor(own.appeal(), file -> new FileLine(file.key(), file.name(), ""), language);
      entries.add(new Entry(number + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsString(view), null));
      int place = 0;
      for (var key : files.listOfAuthor(own.appeal())) {
        var file = documents.find(new DocumentId(key));
        if (file.isEmpty()) continue;
        place++;
        entries.add(new Entry(number + "/" + place + "-" + file.get().name(), "", file.get()));
      }
    }
    return entries;
  }

  void write(List<Entry> entries, OutputStream out) throws IOException {
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
