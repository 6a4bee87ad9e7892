package az.rayon.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An address of ours and what is asked for behind its question mark. Whatever was typed may stand in it, and what is
/// blank is left out; the rest keeps the order in which it was named.
public record Address(String path, String query) {

  public static Address of(String path) {
    return new Address(path, "");
  }

  public Address with(String name, @Nullable Object value) {
    var text = value == null ? "" : value.toString();
    if (text.isBlank()) return this;
    var part = encoded(name) + "=" + encoded(text);
    return new Address(path, query.isEmpty() ? part : query + "&" + part);
  }

  public Address with(Map<String, String> parameters) {
    var address = this;
    for (var each : parameters.entrySet()) address = address.with(each.getKey(), each.getValue());
    return address;
  }

  /// As it stands in a link.
  @Override
  public String toString() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
