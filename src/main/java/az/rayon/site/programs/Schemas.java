package az.rayon.site.programs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// What the program's types look like as JSON, in the words of JSON Schema 2020-12. Records are told once, under their
/// names; what may be missing is what may be null.
final class Schemas {

  private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
      Map.entry(String.class, Map.of("type", "string")), Map.entry(CharSequence.class, Map.of("type", "string")),
      Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
      Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
      Map.entry(LocalTime.class, Map.of("type", "string", "format", "time")),
      Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
      Map.entry(OffsetDateTime.class, Map.of("type", "string", "format", "date-time")),
      Map.entry(int.class, Map.of("type", "integer")), Map.entry(Integer.class, Map.of("type", "integer")),
      Map.entry(long.class, Map.of("type", "integer")), Map.entry(Long.class, Map.of("type", "integer")),
      Map.entry(double.class, Map.of("type", "number")), Map.entry(Double.class, Map.of("type", "number")),
      Map.entry(BigDecimal.class, Map.of("type", "number")),
      Map.entry(boolean.class, Map.of("type", "boolean")), Map.entry(Boolean.class, Map.of("type", "boolean")));

  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

  private final Map<String, Object> named = new TreeMap<>();
  private boolean underscored;

  /// The records that were met, by their names.
  Map<String, Object> named() {
    return named;
  }

  Map<String, Object> answer(Offer offer) {
    underscored = offer.told().underscored();
    return of(offer.answer());
  }

  Map<String, Object> refusal(Offer offer) {
    underscored = offer.told().underscored();
    return of(offer.told().refuses());
  }

  private Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType made) return of(made);
    if (!(type instanceof Class<?> plain)) return Map.of();
    if (PLAIN.containsKey(plain)) return PLAIN.get(plain);
    if (plain.isArray()) return array(plain.getComponentType());
    if (plain.isEnum()) return constants(plain);
    if (plain.isRecord()) return pointer(plain);
    return Map.class.isAssignableFrom(plain) ? Map.of("type", "object") : Map.of();
  }

  private Map<String, Object> of(ParameterizedType made) {
    var raw = (Class<?>) made.getRawType();
    var parts = made.getActualTypeArguments();
    if (raw == ResponseEntity.class) return of(parts[0]);
    if (Collection.class.isAssignableFrom(raw)) return array(parts[0]);
    if (Map.class.isAssignableFrom(raw)) return Map.of("type", "object", "additionalProperties", of(parts[1]));
    return of(raw);
  }

  private Map<String, Object> array(Type of) {
    return Map.of("type", "array", "items", of(of));
  }

  private static Map<String, Object> constants(Class<?> type) {
    return Map.of("type", "string", "enum", Stream.of(type.getEnumConstants()).map(Object::toString).toList());
  }

  private Map<String, Object> pointer(Class<?> type) {
    var name = name(type);
    if (!named.containsKey(name)) {
      named.put(name, Map.of());
      named.put(name, object(type));
    }
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  /// Records of the same name in different places are told apart by where they stand.
  private static String name(Class<?> type) {
    var parts = type.getName().split("[.$]");
    var module = parts[2];
    var within = type.getEnclosingClass();
    return module + "." + (within == null ? "" : within.getSimpleName() + ".") + type.getSimpleName();
  }

  private Map<String, Object> object(Class<?> type) {
    var properties = new LinkedHashMap<String, Object>();
    for (var part : type.getRecordComponents()) properties.put(name(part), part(part));
    var object = new LinkedHashMap<String, Object>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", Arrays.stream(type.getRecordComponents()).filter(part -> !missing(part))
        .map(this::name).toList());
    object.put("additionalProperties", false);
    return object;
  }

  private String name(RecordComponent part) {
    var given = part.getAccessor().getAnnotation(JsonProperty.class);
    if (given != null) return given.value();
    return underscored ? HUMP.matcher(part.getName()).replaceAll("$1_$2").toLowerCase(Locale.ROOT) : part.getName();
  }

  private Map<String, Object> part(RecordComponent part) {
    var schema = of(part.getGenericType());
    return missing(part) && !schema.isEmpty()
        ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
        : schema;
  }

  private static boolean missing(RecordComponent part) {
    AnnotatedElement type = part.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }
}
