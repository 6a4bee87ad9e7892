package az.rayon.site.programs;

import az.rayon.kernel.Language;
import az.rayon.site.Addresses;
import az.rayon.site.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// All offers as one document of OpenAPI 3.1.1, in the reader's language.
@Component
class OpenApi {

  private static final Set<String> SPAN = Set.of("from", "to");
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Offers offers;
  private final Messages messages;
  private final Addresses addresses;

  OpenApi(Offers offers, Messages messages, Addresses addresses) {
    this.offers = offers;
    this.messages = messages;
    this.addresses = addresses;
  }

  Map<String, Object> document(Language language) {
    var schemas = new Schemas();
    schemas.named().put("Problem", problem());
    var paths = new LinkedHashMap<String, Map<String, Object>>();
    for (var offer : offers.list()) {
      paths.computeIfAbsent(offer.path(), _ -> new LinkedHashMap<>())
          .put(offer.method().toLowerCase(Locale.ROOT), operation(offer, schemas, language));
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.1.1");
    document.put("info", Map.of("title", messages.say(language, "site.api.title"), "summary",
        messages.say(language, "site.api.lead"), "version", "1", "license",
        Map.of("name", "CC BY 4.0", "url", LICENCE)));
    document.put("servers", List.of(Map.of("url", addresses.absolute(""))));
    document.put("tags", offers.list().stream().map(Offer::module).distinct().sorted()
        .map(module -> Map.of("name", module, "description", group(module, language))).toList());
    document.put("paths", paths);
    document.put("components", Map.of("schemas", schemas.named()));
    return document;
  }

  String group(String module, Language language) {
    return messages.say(language, "site.api.of." + module);
  }

  String sentence(Offer offer, Language language) {
    return messages.say(language, offer.told().value());
  }

  /// The log is asked from one size to another, all else from one day to another.
  String word(Offer offer, Offer.Asks asks, Language language) {
    boolean size = offer.module().equals("audit") && SPAN.contains(asks.name());
    return messages.say(language, "site.api.asks." + asks.name() + (size ? ".size" : ""));
  }

  /// What a good answer holds, with the records that it speaks of.
  Map<String, Object> holds(Offer offer) {
    var schemas = new Schemas();
    var holds = schemas.answer(offer);
    return schemas.named().isEmpty() ? holds : Map.of("holds", holds, "schemas", schemas.named());
  }

  private Map<String, Object> operation(Offer offer, Schemas schemas, Language language) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", offer.id());
    operation.put("tags", List.of(offer.module()));
    operation.put("summary", sentence(offer, language));
    if (!offer.told().follows().isEmpty()) operation.put("externalDocs", Map.of("url", offer.told().follows()));
    operation.put("parameters", offer.asks().stream().filter(asks -> asks.inPath() || offer.isRead())
        .map(asks -> parameter(offer, asks, language)).toList());
    if (!offer.isRead()) operation.put("requestBody", body(offer, language));
    operation.put("responses", responses(offer, schemas, language));
    return operation;
  }

  private Map<String, Object> parameter(Offer offer, Offer.Asks asks, Language language) {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("name", asks.name());
    parameter.put("in", asks.inPath() ? "path" : "query");
    parameter.put("required", asks.inPath());
    parameter.put("description", word(offer, asks, language));
    parameter.put("schema", value(asks));
    if (!asks.example().isEmpty()) parameter.put("example", asks.example());
    return parameter;
  }

  private static Map<String, Object> value(Offer.Asks asks) {
    return asks.choices().isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", asks.choices());
  }

  private Map<String, Object> body(Offer offer, Language language) {
    var type = offer.told().sent();
    var fields = new LinkedHashMap<String, Object>();
    for (var asks : offer.asks()) {
      if (asks.inPath()) continue;
      var field = new LinkedHashMap<String, Object>(type.contains("json") ? Map.of() : value(asks));
      field.put("description", word(offer, asks, language));
      fields.put(asks.name(), field);
    }
    return Map.of("content", Map.of(type, Map.of("schema", Map.of("type", "object", "properties", fields))));
  }

  private Map<String, Object> responses(Offer offer, Schemas schemas, Language language) {
    var content = new LinkedHashMap<String, Object>();
    for (var type : offer.told().as()) {
      content.put(type,
          Map.of("schema", type.contains("json") ? schemas.answer(offer) : Map.of("type", "string")));
    }
    var responses = new LinkedHashMap<String, Object>();
    responses.put("200", Map.of("description", sentence(offer, language), "content", content));
    var refuses = offer.told().refuses();
    var wrong = refuses == Void.class
        ? Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))
        : Map.of("application/json", Map.of("schema", schemas.refusal(offer)));
    responses.put("4XX", Map.of("description", messages.say(language, "site.api.refused"), "content", wrong));
    return responses;
  }

  /// RFC 9457, as Spring writes it.
  private static Map<String, Object> problem() {
    var properties = new LinkedHashMap<String, Object>();
    List.of("type", "title", "detail", "instance").forEach(field -> properties.put(field, Map.of("type", "string")));
    properties.put("status", Map.of("type", "integer"));
    return Map.of("type", "object", "properties", properties, "required", List.of("status"));
  }
}
