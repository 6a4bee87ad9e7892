package az.rayon.services.applications.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;

/// Who handles what: one line a service.
public record RoutingPage(List<Line> lines, List<Choice> units, List<Problem> problems) {

  public record Line(String service, String name, boolean byPlace, String unit) {}
}
