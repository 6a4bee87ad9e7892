package az.rayon.appeals.sample;

import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Appeals that another slice invents. All invented appeals get their numbers together, in the order in which they
/// came, as a register gives them.
public interface InventedAppeals {

  List<Life> invent(LocalDate today);

  /// The invented life of one appeal, lived once it has its number.
  interface Life {

    Instant received();

    void live(String number);

    Appeal appeal();

    List<Step> steps();

    /// The appeal stands in the register now, and what hangs on it can be kept.
    default void kept() {}
  }
}
