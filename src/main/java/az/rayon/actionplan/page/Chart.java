package az.rayon.actionplan.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Bars of a small chart in a box of 360 by 96: one a month, the latest marked. A month without data has no bar, which
/// is not a bar of height 0.
public record Chart(List<Bar> bars) {

  public static final int WIDTH = 360;
  public static final int BASE = 74;
  private static final int TALLEST = 58;

  public record Bar(String label, @Nullable BigDecimal value, int x, int y, int width, int height, boolean last) {}

  /// A month as it is called and what it gave.
  public record Month(String label, @Nullable BigDecimal value) {}

  public static final Chart NONE = new Chart(List.of());

  public static Chart of(List<Month> months) {
    var highest = months.stream().map(Month::value).filter(Objects::nonNull).max(BigDecimal::compareTo)
        .map(BigDecimal::doubleValue).orElse(0.0);
    if (highest <= 0) return NONE;
    int step = WIDTH / months.size();
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < months.size(); i++) {
      var value = months.get(i).value();
      int height = value == null ? 0 : Math.max(1, (int) Math.round(TALLEST * value.doubleValue() / highest));
      bars.add(new Bar(months.get(i).label(), value, i * step + 2, BASE - height, step - 4, height,
          i == months.size() - 1));
    }
    return new Chart(List.copyOf(bars));
  }

  public boolean drawn() {
    return !bars.isEmpty();
  }
}
