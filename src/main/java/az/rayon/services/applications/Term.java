package az.rayon.services.applications;

import java.time.LocalDate;

/// By when an application must be decided: under which rule, counted from which day, and on how many working days the
/// clock stood meanwhile. `provisional` while the Cabinet has not yet fixed the holidays of a year it reaches into.
record Term(String rule, LocalDate from, int stood, LocalDate due, boolean provisional) {

  boolean over(LocalDate today) {
    return today.isAfter(due);
  }
}
