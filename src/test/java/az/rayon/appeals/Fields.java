package az.rayon.appeals;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What a person types into the form of an appeal; a test names only what matters to it.
public final class Fields {

  private final Map<String, String> typed = new HashMap<>(Map.of("kind", "APPLICATION", "topic", "roads", "settlement",
      "fuzuli", "text", "Küçəmiz çuxurlarla doludur.", "who", "person", "surname", "Nümunə", "name", "Sakin",
      "patronymic", "Əli oğlu", "email", UUID.randomUUID() + "@demo.invalid"));

  private Fields() {}

  public static Fields ofAnAppeal() {
    return new Fields();
  }

  public Fields with(String field, String value) {
    typed.put(field, value);
    return this;
  }

  public String get(String field) {
    return typed.getOrDefault(field, "");
  }

  public Map<String, String> all() {
    return Map.copyOf(typed);
  }
}
