package az.rayon.appeals.receptions.page;

import java.util.List;

/// One official's days of reception. `without` says that there is none within a month, though there should be.
public record OfficialPage(String code, String title, String holder, List<DayView> days, boolean without) {

  public boolean full() {
    return days.stream().allMatch(day -> day.free().isEmpty());
  }
}
