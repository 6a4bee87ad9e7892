package az.rayon.services.applications.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the signed-in person has applied for and what is begun and not sent, the latest first.
public record MyApplicationsPage(List<Begun> begun, List<Line> lines) {

  public record Begun(String title, String path, LocalDate keptUntil) {}

  public record Line(String number, String service, String state, String look, LocalDate registered,
      @Nullable LocalDate due) {}
}
