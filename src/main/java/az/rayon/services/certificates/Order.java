package az.rayon.services.certificates;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a certificate shall say: its kind, whose it is, the values of the template's fields by name, and the public
/// number of the application that it answers, empty where nobody applied.
public record Order(String kind, String holder, String fin, @Nullable UUID account, Map<String, String> values,
    String application) {

  public Order {
    values = Map.copyOf(values);
  }

  String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
