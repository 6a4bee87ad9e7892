package az.rayon.appeals.analysis;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The analysis of one year: the registrar's remarks, and from its publication on the figures of that day. Published it
/// stands for good.
record Analysis(int year, String remarks, UUID writtenBy, Instant writtenAt, @Nullable Publishing published,
    int version) {

  record Publishing(YearFigures figures, UUID by, Instant at) {}

  enum Refusal {
    NOT_YOURS, PUBLISHED, NOT_OVER, NO_REMARKS
  }

  /// Whether this official may write remarks.
  static boolean mayWrite(Actor by) {
    return by.holds(Role.REGISTRAR);
  }

  static boolean mayPublish(Actor by) {
    return by.holds(Role.DEPUTY) || by.holds(Role.HEAD);
  }

  Outcome<Analysis, Refusal> write(String text, Actor by, Instant now) {
    if (!mayWrite(by)) return new Refused<>(Refusal.NOT_YOURS);
    if (published != null) return new Refused<>(Refusal.PUBLISHED);
    return new Done<>(new Analysis(year, text, by.id(), now, null, version));
  }

  /// A year is analysed when it is over. Whoever publishes it is not who wrote it.
  Outcome<Analysis, Refusal> publish(YearFigures figures, Actor by, Instant now, LocalDate today) {
    if (!mayPublish(by) || by.id().equals(writtenBy)) return new Refused<>(Refusal.NOT_YOURS);
    if (published != null) return new Refused<>(Refusal.PUBLISHED);
    if (today.getYear() <= year) return new Refused<>(Refusal.NOT_OVER);
    if (remarks.isEmpty()) return new Refused<>(Refusal.NO_REMARKS);
    return new Done<>(
        new Analysis(year, remarks, writtenBy, writtenAt, new Publishing(figures, by.id(), now), version));
  }
}
