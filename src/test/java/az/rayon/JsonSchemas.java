package az.rayon;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as the document at `/openapi.json` uses.
final class JsonSchemas {

  private JsonSchemas() {}

  /// What of a value is not as its schema says, told by where it stands.
  static List<String> faults(JsonNode value, JsonNode schema, JsonNode document, String where) {
    var wrong = new ArrayList<String>();
    check(value, schema, document, where, wrong);
    return wrong;
  }

  private static void check(JsonNode value, JsonNode schema, JsonNode document, String where, List<String> wrong) {
    if (schema.has("$ref")) {
      var name = schema.get("$ref").stringValue().replace("#/components/schemas/", "");
      check(value, document.get("components").get("schemas").get(name), document, where, wrong);
    } else if (schema.has("anyOf")) {
      if (!value.isNull()) check(value, schema.get("anyOf").get(0), document, where, wrong);
    } else if (schema.has("type")) {
      var type = schema.get("type").stringValue();
      if (!fits(value, type)) wrong.add(where + " is no " + type + ": " + value);
      if (schema.has("enum") && !schema.get("enum").toString().contains("\"" + value.asString("") + "\"")) {
        wrong.add(where + " is none of " + schema.get("enum"));
      }
      value.forEach(item -> {
        if (value.isArray()) check(item, schema.get("items"), document, where + "[]", wrong);
      });
      if (value.isObject()) fields(value, schema, document, where, wrong);
    }
  }

  private static void fields(JsonNode value, JsonNode schema, JsonNode document, String where, List<String> wrong) {
    schema.path("required").forEach(name -> {
      if (!value.has(name.stringValue())) wrong.add(where + " lacks " + name);
    });
    value.properties().forEach(field -> {
      var own = schema.path("properties").path(field.getKey());
      var more = schema.path("additionalProperties");
      if (!own.isMissingNode()) check(field.getValue(), own, document, where + "." + field.getKey(), wrong);
      else if (more.isObject()) check(field.getValue(), more, document, where + "." + field.getKey(), wrong);
      else if (more.isBoolean() && !more.booleanValue()) wrong.add(where + " has " + field.getKey());
    });
  }

  private static boolean fits(JsonNode value, String type) {
    return switch (type) {
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> false;
    };
  }
}
