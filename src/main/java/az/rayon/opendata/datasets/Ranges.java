package az.rayon.opendata.datasets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/// Equal ranges of numbers with round ends, few enough to be read: 1–50, 51–100 and so on for whole numbers that begin
/// at one. Part `n` holds what is `origin + n * step` or more, up to the next.
record Ranges(BigDecimal origin, BigDecimal step, BigDecimal unit, long first, long last) {

  private static final int MOST = 12;
  private static final int FINEST = 2;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;
  private static final int MOST_YEARS = 60;
  private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5),
      BigDecimal.TEN);

  /// `digits` is how many the finest of the numbers has behind the comma.
  static Ranges over(BigDecimal least, BigDecimal most, int digits) {
    var unit = BigDecimal.ONE.movePointLeft(Math.min(digits, FINEST));
    var wide = most.subtract(least).add(unit);
    var step = areYears(least, most, digits) ? BigDecimal.ONE : unit.max(round(wide));
    boolean fromOne = digits == 0 && least.signum() > 0 && step.compareTo(BigDecimal.ONE) > 0;
    var origin = fromOne ? BigDecimal.ONE : BigDecimal.ZERO;
    return new Ranges(origin, step, unit, part(least, origin, step), part(most, origin, step));
  }

  static boolean areYears(BigDecimal least, BigDecimal most, int digits) {
    return digits == 0 && least.intValue() >= EARLIEST_YEAR && most.intValue() <= LATEST_YEAR
        && most.subtract(least).intValue() < MOST_YEARS;
  }

  private static BigDecimal round(BigDecimal wide) {
    var least = wide.divide(BigDecimal.valueOf(MOST), 9, RoundingMode.UP);
    var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return ROUND.stream().map(power::multiply).filter(each -> each.compareTo(least) >= 0).findFirst().orElseThrow();
  }

  private static long part(BigDecimal number, BigDecimal origin, BigDecimal step) {
    return number.subtract(origin).divide(step, 0, RoundingMode.FLOOR).longValueExact();
  }

  LongStream parts() {
    return LongStream.rangeClosed(first, last);
  }

  BigDecimal from(long part) {
    return origin.add(step.multiply(BigDecimal.valueOf(part)));
  }

  /// The last number in the part that has no finer digits.
  BigDecimal to(long part) {
    return from(part + 1).subtract(unit);
  }
}
