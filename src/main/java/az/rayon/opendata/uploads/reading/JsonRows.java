package az.rayon.opendata.uploads.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Objects of one array, or one after the other. Their names are the head; without heads given, those of the first
/// objects are. What is nested in a cell stays as it is written.
final class JsonRows implements Rows {

  private static final char BOM = '\uFEFF';
  private static final int LOOKED_AT = 1_000;

  private final Counted in;
  private final JsonParser parser;
  private final JsonMapper json;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private boolean over;

  JsonRows(InputStream in, long all, Charset charset, List<String> heads, JsonMapper json)
      throws IOException {
    this.in = new Counted(in, all);
    this.json = json;
    this.parser = json.createParser(unmarked(new InputStreamReader(this.in, charset)));
    heads.forEach(head -> places.put(head, places.size()));
  }

  /// The names in the first objects, in the order in which they come.
  static List<String> heads(InputStream in, Charset charset, JsonMapper json) throws IOException {
    try (var rows = new JsonRows(in, 0, charset, List.of(), json)) {
      rows.names();
      return List.copyOf(rows.places.keySet());
    }
  }

  private void names() {
    try {
      for (int i = 0; i < LOOKED_AT && begin(); i++) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          if (places.size() < WIDEST) places.putIfAbsent(parser.currentName(), places.size());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JacksonException | Wrong e) {
      over = true; // told when the rows are read
    }
  }

  /// A byte-order mark is no part of JSON.
  private static Reader unmarked(Reader reader) throws IOException {
    var pushed = new PushbackReader(reader);
    int first = pushed.read();
    if (first >= 0 && first != BOM) pushed.unread(first);
    return pushed;
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (over) return null;
    long line = here();
    try {
      if (!begin()) return null;
      line = here();
      return row(line);
    } catch (JacksonException | Wrong e) {
      over = true;
      return new Row(line, List.of(), Fault.Kind.BROKEN);
    }
  }

  /// To the beginning of the next object; false at the end.
  private boolean begin() {
    var token = parser.nextToken();
    if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) token = parser.nextToken();
    if (token == null) {
      over = true;
      return false;
    }
    if (token != JsonToken.START_OBJECT) throw new Wrong();
    return true;
  }

  private Row row(long line) {
    List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(places.size(), null));
    Fault.Kind broken = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var place = places.get(parser.currentName());
      var cell = cell(parser.nextToken());
      if (place == null) broken = Fault.Kind.UNKNOWN;
      else cells.set(place, cell);
    }
    return new Row(line, cells, broken);
  }

  private @Nullable String cell(JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> null;
      case START_OBJECT, START_ARRAY -> json.writeValueAsString(parser.readValueAsTree());
      default -> parser.getString();
    };
  }

  private long here() {
    return parser.currentTokenLocation().getLineNr();
  }

  /// Something else than an object where one should begin.
  private static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public Counted bytes() {
    return in;
  }

  @Override
  public void close() throws IOException {
    parser.close();
    Rows.super.close();
  }
}
