package az.rayon.appeals.open311;

import java.math.BigDecimal;
import java.util.Optional;

/// A coordinate as somebody typed it. `1e999999999` is a number as well, but no coordinate.
final class Degrees {

  private Degrees() {}

  static Optional<BigDecimal> read(String text, int most) {
    if (!text.strip().matches("[+-]?\\d{1,3}(\\.\\d{1,20})?")) return Optional.empty();
    var degrees = new BigDecimal(text.strip());
    return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0 ? Optional.of(degrees) : Optional.empty();
  }
}
