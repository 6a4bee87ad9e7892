package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Map;

/// The form by which a certificate is issued, or a corrected one in place of `replaced`; before a kind was chosen it
/// asks for that only.
public record OrderPage(List<Choice> kinds, String kind, String name, boolean confirmed, List<Asked> fields,
    Map<String, String> typed, String key, String replaced, List<Problem> problems) {

  public record Asked(String name, String label, String kind, boolean required, List<String> columns) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public String path() {
    return replaced.isEmpty() ? "/desk/certificates/new" : "/desk/certificates/" + replaced + "/replace";
  }
}
