package az.rayon.services.housing.page;

import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;

/// The granted applications from which no household came into the queue yet, the longest waiting first.
public record NotEnteredPage(List<Line> lines, List<Problem> problems) {

  public record Line(String application, String name, LocalDate decided) {}
}
