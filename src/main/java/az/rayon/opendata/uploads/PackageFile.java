package az.rayon.opendata.uploads;

import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.opendata.uploads.Kept.Description;
import az.rayon.opendata.uploads.reading.Kind;
import az.rayon.opendata.uploads.reading.Names;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A ZIP with one or several files of rows. Where `datapackage.json` lies in it (Frictionless Data Package), each of
/// its resources is a dataset, described as its Table Schema says; without it each file of rows is one.
final class PackageFile implements Closeable {

  /// What it may unpack to at most, so that a small file cannot fill the disk.
  static final long MOST = 1L << 30;

  private static final int PARTS = 200;
  private static final int RATIO = 200;
  private static final int DESCRIPTOR = 2 << 20;
  private static final String NAME = "datapackage.json";

  private final ZipFile zip;
  private final JsonNode described;

  private PackageFile(ZipFile zip, JsonNode described) {
    this.zip = zip;
    this.described = described;
  }

  /// One of the files, or rows that stand in the descriptor itself; `described` is what is known before they are read.
  record Resource(String name, Description told, String file, Kind kind, @Nullable ZipEntry entry, JsonNode described) {

    long size() {
      return entry == null ? inline().getBytes(StandardCharsets.UTF_8).length : entry.getSize();
    }

    private String inline() {
      var rows = described.path("data");
      return rows.isString() ? rows.asString() : rows.toString();
    }
  }

  /// Why it is not opened; `opendata.up.package.` and the name is a sentence.
  enum Wrong {
    UNREADABLE, BOMB, DESCRIPTOR, NOTHING
  }

  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final Wrong why;

    Unfit(Wrong why) {
      super(why.name());
      this.why = why;
    }

    Wrong why() {
      return why;
    }
  }

  static PackageFile open(Path file, JsonMapper json) throws IOException, Unfit {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new Unfit(Wrong.UNREADABLE);
    }
    try {
      if (isBomb(zip, file.toFile().length())) throw new Unfit(Wrong.BOMB);
      return new PackageFile(zip, described(zip, json));
    } catch (IOException | Unfit e) {
      zip.close();
      throw e;
    }
  }

  private static boolean isBomb(ZipFile zip, long length) {
    long together = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    return zip.size() > PARTS || together > MOST || together > RATIO * Math.max(length, 1 << 14);
  }

  private static JsonNode described(ZipFile zip, JsonMapper json) throws IOException, Unfit {
    var entry = zip.stream().filter(each -> each.getName().equals(NAME) || each.getName().endsWith("/" + NAME))
        .min((one, other) -> one.getName().length() - other.getName().length());
    if (entry.isEmpty()) return json.createObjectNode();
    try (var in = zip.getInputStream(entry.get())) {
      var told = json.readTree(in.readNBytes(DESCRIPTOR));
      if (Typed.isLegible(told)) return told;
      throw new Unfit(Wrong.DESCRIPTOR);
    } catch (JacksonException e) {
      throw new Unfit(Wrong.DESCRIPTOR);
    }
  }

  List<Resource> resources() throws Unfit {
    var found = new ArrayList<Resource>();
    if (described.has("resources")) {
      for (var resource : described.path("resources").values()) found.add(resource(resource));
    } else {
      zip.stream().filter(entry -> !entry.isDirectory() && Kind.of(entry.getName()).isPresent())
          .filter(entry -> !entry.getName().startsWith("__MACOSX/") && entry.getSize() > 0)
          .forEach(entry -> found.add(resource(entry, described)));
    }
    if (found.isEmpty()) throw new Unfit(Wrong.NOTHING);
    return found;
  }

  private Resource resource(JsonNode resource) throws Unfit {
    if (resource.has("data")) return inline(resource);
    var path = resource.path("path").isArray()
        ? resource.path("path").path(0).asString("")
        : resource.path("path").asString("");
    var entry = zip.stream().filter(each -> each.getName().equals(path) || each.getName().endsWith("/" + path))
        .findFirst().orElseThrow(() -> new Unfit(Wrong.DESCRIPTOR));
    if (path.isEmpty() || Kind.of(path).isEmpty()) throw new Unfit(Wrong.DESCRIPTOR);
    return resource(entry, resource);
  }

  private Resource inline(JsonNode resource) throws Unfit {
    var rows = resource.path("data");
    if (!rows.isArray() && !rows.isString()) throw new Unfit(Wrong.DESCRIPTOR);
    var name = resource.path("name").asString("data");
    return resource(name + (rows.isString() ? ".csv" : ".json"), null, resource);
  }

  private Resource resource(ZipEntry entry, JsonNode resource) {
    return resource(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), entry, resource);
  }

  private Resource resource(String file, @Nullable ZipEntry entry, JsonNode resource) {
    var bare = file.substring(0, file.lastIndexOf('.'));
    var name = Names.of(resource.path("name").asString(bare), "dest");
    var title = text(resource, "title", bare, 300);
    var words = described.path("keywords").values().stream().map(word -> Typed.line(word.asString("")))
        .filter(word -> !word.isEmpty() && word.length() < 60).limit(20).toList();
    var told = new Description(title, text(resource, "description", title.az(), 5_000), "gove", "irreg", words);
    return new Resource(name.length() < 3 ? name + "_dest" : name, told, file, Kind.of(file).orElseThrow(), entry,
        resource);
  }

  /// In three lines where the package was made here: Azerbaijani, English, Russian.
  private Translated text(JsonNode resource, String field, String otherwise, int longest) {
    var own = resource.path(field).asString(described.path(field).asString(otherwise));
    return translated(own.isBlank() ? otherwise : own, longest);
  }

  static Translated translated(String text, int longest) {
    var lines = text.strip().lines().map(line -> Typed.cut(Typed.line(line), longest)).toList();
    return lines.size() == 3
        ? new Translated(lines.get(0), lines.get(1), lines.get(2))
        : Translated.az(Typed.cut(Typed.text(text), longest));
  }

  InputStream open(Resource resource) throws IOException {
    return resource.entry() == null
        ? new ByteArrayInputStream(resource.inline().getBytes(StandardCharsets.UTF_8))
        : zip.getInputStream(resource.entry());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
