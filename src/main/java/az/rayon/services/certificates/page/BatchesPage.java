package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Instant;
import java.util.List;

/// What was ordered together, and the form to order more.
public record BatchesPage(List<Line> lines, List<Choice> kinds, String kind, String key, List<Problem> problems) {

  public record Line(String id, String kind, Instant madeAt, int all, int done, int refused) {}
}
