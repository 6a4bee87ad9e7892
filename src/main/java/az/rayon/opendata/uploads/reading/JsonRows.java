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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Objects of one array, or one after the other, or those in the array `rows` of one object, as the program itself
/// gives them out. Their names are the head; without heads given, those of the first objects are. Arrays in an array
/// are rows too, the first being their head. What is nested in a cell stays as it is written.
final class JsonRows implements Rows {

  private static final char BOM = '\uFEFF';
  private static final int LOOKED_AT = 1_000;
  private static final String ROWS = "rows";

  private final Counted in;
  private final JsonParser parser;
  private final JsonMapper json;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private List<String> listed = List.of();
  private boolean inside;
  private boolean wrapped;
  private boolean headed;
  private boolean nested;
  private long seen;
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
      return rows.listed.isEmpty() ? List.copyOf(rows.places.keySet()) : rows.listed;
    }
  }

  private void names() {
    try {
      while (seen < LOOKED_AT && listed.isEmpty() && begin()) {
        if (parser.currentToken() != JsonToken.START_ARRAY) named();
        else listed = cells().stream().limit(WIDEST).map(cell -> cell == null ? "" : cell).toList();
      }
    } catch (JacksonException | Wrong e) {
      over = true; // told when the rows are read
    }
  }

  private void named() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      if (enters(name, parser.nextToken())) {
        places.clear();
        return;
      }
      if (places.size() < WIDEST) places.putIfAbsent(name, places.size());
      parser.skipChildren();
    }
    seen++;
  }

  /// Goes on in the array of rows of the one object that holds them all.
  private boolean enters(String name, JsonToken token) {
    if (inside || seen > 0 || token != JsonToken.START_ARRAY || !name.equals(ROWS)) return false;
    inside = true;
    wrapped = true;
    return true;
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
      while (begin()) {
        line = here();
        var row = parser.currentToken() == JsonToken.START_ARRAY ? list(line) : object(line);
        if (row == null) continue;
        seen++;
        return row;
      }
      boolean lone = seen == 1 && !inside && nested;
      return lone ? new Row(line, List.of(), Fault.Kind.SHAPE) : null;
    } catch (JacksonException e) {
      over = true;
      return new Row(line, List.of(), Fault.Kind.BROKEN);
    } catch (Wrong e) {
      over = true;
      return new Row(line, List.of(), Fault.Kind.SHAPE);
    }
  }

  /// To the beginning of the next row; false at the end.
  private boolean begin() {
    var token = parser.nextToken();
    if (token == JsonToken.START_ARRAY && !inside) {
      inside = true;
      token = parser.nextToken();
    }
    if (token == JsonToken.END_ARRAY) token = after();
    if (token == null) {
      over = true;
      return false;
    }
    boolean list = token == JsonToken.START_ARRAY && inside && (headed || seen == 0);
    if (token != JsonToken.START_OBJECT && !list) throw new Wrong();
    return true;
  }

  /// What stands behind the rows in the object that holds them is read to its end only.
  private @Nullable JsonToken after() {
    var token = parser.nextToken();
    while (wrapped && token != null) token = parser.nextToken();
    return token;
  }

  /// Null for the first, which is the head.
  private @Nullable Row list(long line) {
    var cells = cells();
    if (headed) return Row.of(line, cells);
    headed = true;
    return null;
  }

  private List<@Nullable String> cells() {
    var cells = new ArrayList<@Nullable String>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      cells.add(cell(token));
    }
    return cells;
  }

  /// Null where the rows begin within it.
  private @Nullable Row object(long line) {
    List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(places.size(), null));
    Fault.Kind broken = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (enters(name, token)) return null;
      var place = places.get(name);
      var cell = cell(token);
      if (place == null) broken = Fault.Kind.UNKNOWN;
      else cells.set(place, cell);
    }
    return new Row(line, cells, broken);
  }

  private @Nullable String cell(JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> null;
      case START_OBJECT, START_ARRAY -> {
        JsonNode tree = parser.readValueAsTree();
        nested |= tree.path(0).isObject();
        yield json.writeValueAsString(tree);
      }
      default -> parser.getString();
    };
  }

  private long here() {
    return parser.currentTokenLocation().getLineNr();
  }

  /// Something else than a row where one should begin.
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
