package az.rayon.actionplan.page;

import az.rayon.site.page.DateText;
import java.util.List;
import java.util.Map;

/// What came back from one of a page's forms, so that nothing typed is lost. Every other form shows what is stored.
public record TypedForm(String name, Map<String, List<String>> fields) {

  public static final TypedForm NOTHING = new TypedForm("", Map.of());

  public boolean in(String form) {
    return name.equals(form);
  }

  public String text(String form, String field, String stored) {
    return in(form) ? first(field) : stored;
  }

  public boolean chosen(String form, String field, String value, boolean stored) {
    return in(form) ? fields.getOrDefault(field, List.of()).contains(value) : stored;
  }

  public DateText day(String form, String field, DateText stored) {
    return in(form) ? new DateText(first(field), first(field + "-month"), first(field + "-year")) : stored;
  }

  public String first(String field) {
    var values = fields.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  public DateText day(String field) {
    return new DateText(first(field), first(field + "-month"), first(field + "-year"));
  }
}
