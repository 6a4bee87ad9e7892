package az.rayon.services.housing.page;

import az.rayon.services.housing.page.DeedPage.Typing;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The legal bases on which names of the queue are public, for the head to begin and to end.
public record BasesPage(List<Line> bases, Typing typing, List<Problem> problems) {

  public record Line(UUID id, String act, String article, LocalDate actDate, String approvedBy, LocalDate since,
      @Nullable LocalDate until, boolean inForce) {}
}
