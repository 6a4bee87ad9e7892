package az.rayon.services.housing.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place of the queue as everybody may see it, with every change of its order.
public record PlacePage(QueuePage.Line line, List<Reorder> reorders) {

  /// A change of order: which act put it from where to where.
  public record Reorder(LocalDate day, @Nullable Integer generalFrom, @Nullable Integer generalTo,
      @Nullable Integer privilegedFrom, @Nullable Integer privilegedTo, String ground, String act, LocalDate actDate) {}
}
