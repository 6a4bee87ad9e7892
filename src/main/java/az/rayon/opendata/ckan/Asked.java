package az.rayon.opendata.ckan;

import az.rayon.kernel.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of one call: a JSON object from a POST, or the query of a GET, whose values are texts that may hold
/// JSON themselves.
record Asked(ObjectNode fields, ObjectMapper json) {

  /// A list of a thousand values, and room for the rest.
  private static final int LONGEST = 128 * 1024;
  private static final String FORM = "application/x-www-form-urlencoded";

  static Asked of(Map<String, String> query, ObjectMapper json) {
    var fields = json.createObjectNode();
    query.forEach(fields::put);
    return new Asked(fields, json);
  }

  /// What was posted: a JSON object, also where curl and urllib call it a form or write it as one; or a real form.
  static Asked sent(HttpServletRequest request, ObjectMapper json) throws Rejected, IOException {
    var body = request.getInputStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) throw Rejected.large(LONGEST);
    var text = new String(body, StandardCharsets.UTF_8).strip();
    if (text.startsWith("{") || !String.valueOf(request.getContentType()).startsWith(FORM)) return of(text, json);
    var whole = decoded(text.endsWith("=") ? text.substring(0, text.length() - 1) : text);
    if (whole.startsWith("{")) return of(whole, json);
    var fields = new LinkedHashMap<String, String>();
    for (var part : text.split("&")) {
      var pair = part.split("=", 2);
      fields.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
    }
    return of(fields, json);
  }

  private static String decoded(String text) throws Rejected {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Rejected.bad("A form that cannot be read");
    }
  }

  private static Asked of(String body, ObjectMapper json) throws Rejected {
    if (body.isBlank()) return new Asked(json.createObjectNode(), json);
    try {
      if (json.readTree(body) instanceof ObjectNode fields) {
        for (var field : fields.properties()) legible(field.getKey(), field.getValue());
        return new Asked(fields, json);
      }
    } catch (JacksonException e) {
      throw Rejected.bad("JSON Error: " + e.getOriginalMessage());
    }
    throw Rejected.bad("JSON Error: a request is an object");
  }

  Optional<String> text(String name) {
    var value = fields.get(name);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(value.isString()
            ? value.stringValue()
            : value.toString());
  }

  String needed(String... names) throws Rejected {
    for (var name : names) {
      var value = text(name).filter(given -> !given.isBlank());
      if (value.isPresent()) return value.get();
    }
    throw Rejected.validation(names[0], "Missing value");
  }

  int number(String name, int otherwise, int most) throws Rejected {
    var value = text(name).map(String::strip);
    if (value.isEmpty() || value.get().isEmpty()) return otherwise;
    if (!value.get().matches("\\d{1,10}")) throw Rejected.validation(name, "Must be a natural number");
    return (int) Math.min(Long.parseLong(value.get()), most);
  }

  boolean truth(String name, boolean otherwise) {
    return text(name).map(value -> List.of("true", "1", "yes", "t").contains(value.strip().toLowerCase(Locale.ROOT)))
        .orElse(otherwise);
  }

  /// The same question as the query of an address, other fields in place of those that it names.
  String query(Map<String, String> instead) {
    var query = new LinkedHashMap<String, String>();
    fields.propertyNames().forEach(name -> text(name).ifPresent(value -> query.put(name, value)));
    query.remove("callback");
    query.putAll(instead);
    return query.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// A list, given as one or as text with commas.
  List<String> list(String name) throws Rejected {
    var value = tree(name);
    if (value.isEmpty()) return List.of();
    var items = new ArrayList<String>();
    if (value.get().isArray()) {
      for (var item : value.get()) items.add(item.isString() ? item.stringValue() : item.toString());
    } else {
      for (var item : text(name).orElse("").split(",")) if (!item.isBlank()) items.add(item.strip());
    }
    return items;
  }

  /// A value that is JSON, or text that holds JSON where it looks like it.
  Optional<JsonNode> tree(String name) throws Rejected {
    var value = fields.get(name);
    if (value == null || value.isNull()) return Optional.empty();
    if (!value.isString() || !value.stringValue().strip().matches("(?s)[\\[{].*")) return Optional.of(value);
    try {
      return Optional.of(legible(name, json.readTree(value.stringValue())));
    } catch (JacksonException e) {
      throw Rejected.validation(name, "Cannot parse JSON");
    }
  }

  private static JsonNode legible(String name, JsonNode value) throws Rejected {
    if (!Typed.isLegible(value)) throw Rejected.validation(name, "Null byte");
    return value;
  }
}
