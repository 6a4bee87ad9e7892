package az.rayon.services.applications.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the signed-in person has applied for, the latest first.
public record MyApplicationsPage(List<Line> lines) {

  public record Line(String number, String service, String state, String look, LocalDate registered,
      @Nullable LocalDate due) {}
}
