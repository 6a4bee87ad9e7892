package az.rayon.appeals.receptions.page;

import az.rayon.site.Problem;
import java.util.List;

/// Choosing day and hour with one official. `seat` is what was chosen; with nothing free one can wait, where
/// `waitable`.
public record SlotPage(String action, String back, String official, String code, List<DayView> days, String seat,
    boolean waitable, List<Problem> problems) {

  public boolean full() {
    return days.stream().allMatch(day -> day.free().isEmpty());
  }
}
