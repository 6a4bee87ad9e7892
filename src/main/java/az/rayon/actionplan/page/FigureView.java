package az.rayon.actionplan.page;

import az.rayon.opendata.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure as a reader sees it. A null value says "no data"; not `built` means that the register behind it is not
/// there yet. `unit` is a name of opendata's `Unit`.
public record FigureView(String series, String title, String formula, String unit, @Nullable BigDecimal value,
    @Nullable Long numerator, @Nullable Long denominator, LocalDate from, LocalDate to, @Nullable LocalDate lastEvent,
    boolean built, String dataset, Chart chart) {

  /// The page of the series, without its language.
  public String address() {
    return new Period(from, to).at("/series/" + series).toString();
  }
}
