package az.rayon.services.forms.definition;

import java.util.List;

/// Why a formula cannot be read or makes no sense: the place in its text, counted from 1, and what is wrong there as a
/// key under `services.forms.formula.`.
public record Fault(int place, String key, List<Object> args) {

  static Fault at(int index, String key, Object... args) {
    return new Fault(index + 1, key, List.of(args));
  }
}
