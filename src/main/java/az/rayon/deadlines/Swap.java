package az.rayon.deadlines;

import java.time.LocalDate;
import java.util.UUID;

/// The Cabinet gave a working day off and had another day worked in its place; `act` is its decision.
record Swap(UUID id, LocalDate off, LocalDate work, String act) {

  boolean touches(int year) {
    return off.getYear() == year || work.getYear() == year;
  }
}
