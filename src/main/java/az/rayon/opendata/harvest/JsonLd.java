package az.rayon.opendata.harvest;

import az.rayon.opendata.harvest.Statements.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads JSON-LD 1.1 as catalogues write it: names with prefixes or terms of a context that stands in the document. A
/// context elsewhere is not fetched.
final class JsonLd {

  private static final int FARTHEST = 8;

  private final Statements said = new Statements();
  private final Map<String, String> terms = new HashMap<>();
  private final Set<String> pointers = new HashSet<>();
  /// Terms whose texts stand by language.
  private final Set<String> tongues = new HashSet<>();
  private String vocabulary = "";

  private JsonLd() {}

  static Statements read(String text, ObjectMapper json) throws Unreadable {
    var reading = new JsonLd();
    try {
      reading.top(json.readTree(text));
    } catch (JacksonException e) {
      throw new Unreadable("syntax", "JSON, " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    }
    return reading.said;
  }

  private void top(JsonNode tree) throws Unreadable {
    for (var each : tree.isArray() ? tree : List.of(tree)) {
      context(each.path("@context"));
      if (each.has("@graph")) for (var node : each.get("@graph")) node(node);
      else node(each);
    }
  }

  private void context(JsonNode context) throws Unreadable {
    if (context.isString()) throw new Unreadable("context", context.stringValue());
    if (context.isArray()) for (var each : context) context(each);
    for (var term : context.properties()) {
      var meaning = term.getValue().isObject() ? term.getValue().path("@id") : term.getValue();
      if (term.getKey().equals("@vocab")) vocabulary = meaning.asString("");
      else if (meaning.isString()) terms.put(term.getKey(), meaning.stringValue());
      if (term.getValue().path("@type").asString("").equals("@id")) pointers.add(term.getKey());
      if (term.getValue().path("@container").asString("").equals("@language")) tongues.add(term.getKey());
    }
  }

  private String node(JsonNode node) throws Unreadable {
    var id = node.path("@id");
    var subject = id.isString() ? whole(id.stringValue()) : said.blank();
    for (var field : node.properties()) {
      var name = field.getKey();
      if (name.equals("@type")) {
        for (var type : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
          said.say(subject, Statements.TYPE, Term.thing(whole(type.asString(""))));
        }
      } else if (!name.startsWith("@")) {
        var predicate = whole(name);
        if (predicate.contains(":")) values(subject, name, predicate, field.getValue());
      }
    }
    return subject;
  }

  private void values(String subject, String name, String predicate, JsonNode value) throws Unreadable {
    if (value.isArray()) {
      for (var each : value) values(subject, name, predicate, each);
    } else if (value.has("@list")) {
      values(subject, name, predicate, value.get("@list"));
    } else if (value.has("@value")) {
      text(subject, predicate, value.get("@value"), value.path("@language").asString(""));
    } else if (value.isObject() && tongues.contains(name)) {
      for (var each : value.properties()) text(subject, predicate, each.getValue(), each.getKey());
    } else if (value.isObject()) {
      said.say(subject, predicate, Term.thing(node(value)));
    } else if (!value.isNull()) {
      var text = value.asString("");
      said.say(subject, predicate, pointers.contains(name) ? Term.thing(whole(text)) : Term.text(text, ""));
    }
  }

  /// "en" of "en-GB".
  private void text(String subject, String predicate, JsonNode text, String language) throws Unreadable {
    said.say(subject, predicate,
        Term.text(text.asString(""), language.toLowerCase(Locale.ROOT).replaceAll("-.*", "")));
  }

  private String whole(String name) {
    return whole(name, 0);
  }

  /// A term may stand for another; one that leads round in a circle stands for nothing.
  private String whole(String name, int steps) {
    var term = terms.get(name);
    if (term != null && !term.equals(name) && steps < FARTHEST) return whole(term, steps + 1);
    int colon = name.indexOf(':');
    if (colon < 0) return vocabulary + name;
    var prefix = terms.get(name.substring(0, colon));
    return prefix == null || name.startsWith("//", colon + 1) ? name : prefix + name.substring(colon + 1);
  }
}
