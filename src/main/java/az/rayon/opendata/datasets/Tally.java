package az.rayon.opendata.datasets;

import java.util.List;

/// How many rows there are of each kind, in the order in which they are drawn; `none` counts those that hold nothing.
record Tally(Scale scale, List<Part> parts, long none) {

  /// What lies on the axis: kinds of which the greatest comes first, or numbers, years, months and days as they follow
  /// each other.
  enum Scale {
    KINDS, NUMBERS, YEARS, MONTHS, DAYS
  }

  /// From `first` to `last`, both in it; one and the same where a part is one value.
  record Part(String first, String last, long rows) {}

  Tally {
    parts = List.copyOf(parts);
  }

  boolean isEmpty() {
    return parts.isEmpty() && none == 0;
  }
}
