package az.rayon.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days in which something holds, the first and the last included. Without a last day it holds until further
/// notice.
public record Term(LocalDate from, @Nullable LocalDate until) {

  public Term {
    if (until != null && until.isBefore(from)) throw new IllegalArgumentException("ends before it begins");
  }

  public static Term since(LocalDate from) {
    return new Term(from, null);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
