package az.rayon.opendata.uploads;

import az.rayon.opendata.datasets.Dataset.Holds;
import az.rayon.opendata.datasets.Past.Asked;
import az.rayon.opendata.uploads.reading.Constraints;
import az.rayon.opendata.uploads.reading.Constraints.Shape;
import az.rayon.opendata.uploads.reading.Field;
import az.rayon.opendata.uploads.reading.Kind;
import az.rayon.opendata.uploads.reading.Reading;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What Frictionless says of rows (Table Schema and the dialect of CSV), read from a descriptor and told in one.
final class TableSchema {

  private TableSchema() {}

  /// How the file is written, where the descriptor of the resource knows it better than it can be found.
  static Reading written(Reading found, JsonNode resource) {
    var read = found.lacking(texts(resource.path("schema").path("missingValues")));
    if (found.kind() != Kind.TEXT) return read;
    var dialect = resource.path("dialect");
    var delimiter = dialect.path("delimiter").asString(found.delimiter());
    var quote = dialect.path("quoteChar").asString(found.quote());
    if (delimiter.length() == 1 && quote.length() == 1) read = read.delimited(delimiter, quote);
    if (!dialect.path("header").isBoolean()) return read;
    return read.headed(dialect.path("header").asBoolean() ? Math.max(1, read.head()) : 0);
  }

  /// As the schema says of the columns that the file has.
  static Reading schooled(Reading found, JsonNode schema) {
    var reading = found;
    for (int i = 0; i < found.fields().size(); i++) {
      var known = known(schema.path("fields"), found.fields().get(i).head(), i);
      if (known.isMissingNode()) continue;
      reading = reading.with(i, field(found.fields().get(i), known)).counted(decimal(known, reading.decimal()));
    }
    var named = schema.path("primaryKey");
    var heads = named.isArray() ? texts(named) : List.of(named.asString(""));
    return reading.keyed(reading.fields().stream().filter(field -> heads.contains(field.head())).map(Field::name)
        .toList());
  }

  /// Of columns without a head the place tells which is meant.
  private static JsonNode known(JsonNode fields, String head, int place) {
    if (head.isBlank()) return fields.path(place);
    return fields.values().stream().filter(each -> each.path("name").asString("").equals(head)).findFirst()
        .orElse(fields.path(-1));
  }

  private static List<String> texts(JsonNode array) {
    return array.values().stream().map(each -> each.asString("")).filter(text -> !text.isEmpty()).toList();
  }

  /// A sign between thousands says as much as one before the parts: it is the other one.
  private static String decimal(JsonNode known, String otherwise) {
    var group = known.path("groupChar").asString("");
    var said = known.path("decimalChar").asString(group.equals(".") ? "," : group.equals(",") ? "." : otherwise);
    return said.equals(",") || said.equals(".") ? said : otherwise;
  }

  private static Field field(Field field, JsonNode known) {
    var told = known.path("description").asString("");
    var title = told.strip().lines().count() == 3 ? told : known.path("title").asString(field.title().az());
    return new Field(field.head(), field.name(), PackageFile.translated(title, 200),
        holds(known.path("type").asString("string")), "", constraints(known));
  }

  private static Constraints constraints(JsonNode known) {
    var asked = known.path("constraints");
    return new Constraints(asked.path("required").asBoolean(false), asked.path("unique").asBoolean(false),
        asked.path("pattern").asString(""),
        asked.path("enum").values().stream().map(each -> each.asString("")).toList(),
        asked.path("minimum").asString(""), asked.path("maximum").asString(""), asked.path("minLength").asInt(0),
        asked.path("maxLength").asInt(0), shape(known));
  }

  private static Shape shape(JsonNode known) {
    return switch (known.path("type").asString("string")) {
      case "integer" -> Shape.INTEGER;
      case "year" -> Shape.YEAR;
      case "string" -> switch (known.path("format").asString("")) {
        case "email" -> Shape.EMAIL;
        case "uri" -> Shape.URI;
        default -> Shape.ANY;
      };
      default -> Shape.ANY;
    };
  }

  private static Holds holds(String type) {
    return switch (type) {
      case "number", "integer", "year" -> Holds.NUMBER;
      case "date" -> Holds.DAY;
      case "datetime" -> Holds.MOMENT;
      case "boolean" -> Holds.TRUTH;
      default -> Holds.TEXT;
    };
  }

  /// What was asked of the cells, for whoever takes the rows away.
  static Asked told(Reading reading) {
    var fields = new LinkedHashMap<String, Map<String, Object>>();
    reading.fields().forEach(field -> fields.put(field.name(), told(field)));
    return new Asked(fields, reading.key(), reading.missing());
  }

  private static Map<String, Object> told(Field field) {
    var told = new LinkedHashMap<String, Object>();
    var shape = field.constraints().shape();
    switch (shape) {
      case INTEGER, YEAR -> told.put("type", shape.name().toLowerCase(Locale.ROOT));
      case EMAIL, URI -> told.put("format", shape.name().toLowerCase(Locale.ROOT));
      case ANY -> {}
    }
    var constraints = constraints(field);
    if (!constraints.isEmpty()) told.put("constraints", constraints);
    return told;
  }

  private static Map<String, Object> constraints(Field field) {
    var asked = field.constraints();
    var told = new LinkedHashMap<String, Object>();
    if (asked.required()) told.put("required", true);
    if (asked.unique()) told.put("unique", true);
    if (!asked.pattern().isEmpty()) told.put("pattern", asked.pattern());
    if (!asked.options().isEmpty())
      told.put("enum", asked.options().stream().map(option -> limit(field.holds(), option)).toList());
    if (!asked.minimum().isEmpty()) told.put("minimum", limit(field.holds(), asked.minimum()));
    if (!asked.maximum().isEmpty()) told.put("maximum", limit(field.holds(), asked.maximum()));
    if (asked.shortest() > 0) told.put("minLength", asked.shortest());
    if (asked.longest() > 0) told.put("maxLength", asked.longest());
    return told;
  }

  private static Object limit(Holds holds, String text) {
    return holds == Holds.NUMBER ? new BigDecimal(text) : text;
  }
}
