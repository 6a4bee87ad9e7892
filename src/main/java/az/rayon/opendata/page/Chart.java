package az.rayon.opendata.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing with one message: columns for months, or lines for groups, each with its number beside it. Drawn by
/// `@template.opendata.chart`, which needs no script and puts the numbers in a table below.
///
/// Positions across are shares of the width, so that text keeps its size on a phone; positions down are pixels.
public record Chart(String id, Kind kind, String title, String message, List<Bar> bars, int height,
    @Nullable String scale, boolean unfinished) {

  public enum Kind {
    COLUMNS, LINES
  }

  /// One number. `label` stands at the bar, `under` below it (a year), `name` in the table. A null value is no data:
  /// a dash and no bar, where 0 is a bar of no height.
  public record Bar(String label, String under, String name, @Nullable BigDecimal value, @Nullable Long numerator,
      @Nullable Long denominator, Box box, Look look) {}

  /// Where the bar stands; `middle` is where its texts stand.
  public record Box(String x, String middle, String width, int y, int height) {}

  /// `strong` marks what the message is about; `numbered` bars carry their number; a bar that is not `whole` belongs to
  /// a month that is still running.
  public record Look(boolean strong, boolean numbered, boolean whole) {}

  /// Where columns stand.
  public static final int BASE = 172;

  public boolean drawn() {
    return bars.stream().anyMatch(bar -> bar.value() != null);
  }

  public boolean gaps() {
    return bars.stream().anyMatch(bar -> bar.value() == null);
  }

  public boolean shares() {
    return bars.stream().anyMatch(bar -> bar.denominator() != null);
  }
}
