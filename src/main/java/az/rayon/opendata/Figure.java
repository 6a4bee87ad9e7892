package az.rayon.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One number of a series, for one group of it or for the whole period.
///
/// A null value says that there is no data, which is not zero: no appeal was due, so no share of them was on time.
/// `lastEvent` is the day of the latest event that the figure counts; null where there was none.
public record Figure(String group, @Nullable BigDecimal value, @Nullable Long numerator, @Nullable Long denominator,
    @Nullable LocalDate lastEvent) {

  /// The group of the figure that stands for the whole period.
  public static final String ALL = "";

  public static Figure none(String group) {
    return new Figure(group, null, null, null, null);
  }

  public static Figure count(String group, long count, @Nullable LocalDate lastEvent) {
    return new Figure(group, BigDecimal.valueOf(count), null, null, lastEvent);
  }

  /// `numerator` of `denominator` in per cent, to one decimal; no data where there was nothing to take a share of.
  public static Figure share(String group, long numerator, long denominator, @Nullable LocalDate lastEvent) {
    if (denominator == 0) return none(group);
    var share = BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    return new Figure(group, share, numerator, denominator, lastEvent);
  }

  /// So many days, to one decimal.
  public static Figure days(String group, BigDecimal days, @Nullable LocalDate lastEvent) {
    return new Figure(group, days.setScale(1, RoundingMode.HALF_UP), null, null, lastEvent);
  }

  /// The same number, told of another group.
  public Figure in(String other) {
    return new Figure(other, value, numerator, denominator, lastEvent);
  }

  public boolean hasData() {
    return value != null;
  }
}
