package az.rayon.opendata.export;

import az.rayon.kernel.Language;
import az.rayon.kernel.Sha256;
import az.rayon.opendata.datasets.Copying;
import az.rayon.opendata.datasets.Dataset;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.datasets.Downloads;
import az.rayon.opendata.datasets.Selection;
import az.rayon.opendata.datasets.Taken;
import az.rayon.opendata.datasets.Unclosed;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// One ZIP for data.gov.az: the list of datasets as a workbook, and each dataset as CSV in UTF-8, row by row so that
/// no size is too large. Bodies approve such a list and publish by it; which columns the portal itself wants could not
/// be checked (its pages say "machine-readable, with category"), and the list says so of itself.
@Component
class PortalExport {

  static final String LIST = "siyahi.xlsx";

  private static final List<String> COLUMNS = List.of("number", "name", "description", "category", "frequency",
      "format",
      "rows", "file", "hash", "licence", "address", "issued");

  private final Datasets datasets;
  private final Copying copying;
  private final Downloads downloads;
  private final Messages messages;
  private final Addresses addresses;

  PortalExport(Datasets datasets, Copying copying, Downloads downloads, Messages messages, Addresses addresses) {
    this.datasets = datasets;
    this.copying = copying;
    this.downloads = downloads;
    this.messages = messages;
    this.addresses = addresses;
  }

  private record Written(Dataset dataset, long rows, String hash) {}

  Taken take() throws IOException {
    return downloads.taken(MediaType.parseMediaType("application/zip"), out -> {
      var zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
      var written = new ArrayList<Written>();
      for (var dataset : datasets.list()) written.add(rows(zip, dataset));
      zip.putNextEntry(new ZipEntry(LIST));
      list(zip, written);
      zip.closeEntry();
      zip.finish();
    });
  }

  private static String file(Dataset dataset) {
    return "melumat/" + dataset.name() + ".csv";
  }

  private Written rows(ZipOutputStream zip, Dataset dataset) throws IOException {
    zip.putNextEntry(new ZipEntry(file(dataset)));
    var digest = new DigestOutputStream(new Unclosed(zip), Sha256.digest());
    var buffer = new BufferedOutputStream(digest);
    long count = copying.rows(buffer, dataset, Selection.all(dataset), ',');
    buffer.flush();
    zip.closeEntry();
    return new Written(dataset, count, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private void list(OutputStream out, List<Written> all) throws IOException {
    var book = new Workbook(new Unclosed(out), "Aciq Rayon", null);
    var sheet = book.newWorksheet(say("opendata.export.sheet"));
    sheet.value(0, 0, say("opendata.export.unverified"));
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.value(1, i, say("opendata.export.column." + COLUMNS.get(i)));
      sheet.style(1, i).bold().set();
    }
    for (int i = 0; i < all.size(); i++) {
      var cells = cells(i + 1, all.get(i));
      for (int j = 0; j < cells.size(); j++) {
        if (cells.get(j) instanceof Number number) sheet.value(i + 2, j, number);
        else sheet.value(i + 2, j, cells.get(j).toString());
      }
    }
    book.finish();
  }

  private List<Object> cells(int number, Written written) {
    var dataset = written.dataset();
    var about = dataset.about();
    return List.of(number, dataset.title().az(), about == null ? "" : about.description().az(),
        about == null ? "" : say("opendata.theme." + about.theme()),
        about == null ? "" : say("opendata.frequency." + about.frequency()),
        "CSV", written.rows(), file(dataset), written.hash(), "CC BY 4.0",
        addresses.absolute("/az/open-data/" + dataset.name()), about == null ? "" : about.issued().toString());
  }

  /// The portal is the state's and reads the state's language.
  private String say(String key) {
    return messages.say(Language.AZ, key);
  }
}
