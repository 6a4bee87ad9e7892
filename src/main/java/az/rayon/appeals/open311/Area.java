package az.rayon.appeals.open311;

import az.rayon.appeals.register.Filing.Spot;
import java.math.BigDecimal;

/// The district with its neighbourhood, as a box in degrees of WGS 84.
record Area(BigDecimal south, BigDecimal west, BigDecimal north, BigDecimal east) {

  /// Azerbaijan: until an administrator has drawn the box closer.
  static final Area COUNTRY = of("38.3", "44.7", "42.0", "50.7");

  static Area of(String south, String west, String north, String east) {
    return new Area(new BigDecimal(south), new BigDecimal(west), new BigDecimal(north), new BigDecimal(east));
  }

  boolean holds(Spot spot) {
    return between(south, spot.latitude(), north) && between(west, spot.longitude(), east);
  }

  /// Whether it is a box on the globe at all.
  boolean sound() {
    return south.compareTo(north) < 0 && west.compareTo(east) < 0 && south.compareTo(new BigDecimal(-90)) >= 0
        && north.compareTo(new BigDecimal(90)) <= 0 && west.compareTo(new BigDecimal(-180)) >= 0
        && east.compareTo(new BigDecimal(180)) <= 0;
  }

  private static boolean between(BigDecimal least, BigDecimal value, BigDecimal most) {
    return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
  }
}
