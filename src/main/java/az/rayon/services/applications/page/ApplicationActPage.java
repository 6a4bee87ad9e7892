package az.rayon.services.applications.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One step with an application, as the official fills it in. `wanted` are the fields of the certificate; `last` is the
/// day until which whoever applied could object.
public record ApplicationActPage(ApplicationView application, String act, int version, Map<String, String> typed,
    Offer offer, LocalDate last, List<Problem> problems) {

  /// What can be chosen or must be filled in.
  public record Offer(List<Choice> units, List<Choice> executors, List<Choice> grounds, List<Choice> papers,
      List<Field> wanted) {}

  /// A field of the certificate: the name of the form's field, its label.
  public record Field(String name, String label, boolean needed, boolean lines, String columns) {}

  /// Whether files come with it: the paper that was brought, what a visit showed, or the signed order.
  public boolean takesFiles() {
    return act.equals("complete") || act.equals("visited") || (act.equals("grant") && offer.wanted().isEmpty());
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
