package az.rayon.services.forms.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/// What a formula comes to. What nobody has answered is `Nothing`, and so is all that is reckoned from it.
sealed interface Value {

  record Amount(BigDecimal number) implements Value {}

  record Text(String text) implements Value {}

  record Truth(boolean holds) implements Value {}

  record Day(LocalDate day) implements Value {}

  record Choices(Set<String> chosen) implements Value {}

  record Nothing() implements Value {}

  static Value of(boolean holds) {
    return new Truth(holds);
  }

  default boolean holds() {
    return this instanceof Truth(var yes) && yes;
  }
}
