package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The span of time that is asked about: the last 90 days where nothing else is said, and never longer.
record Window(Instant start, Instant end) {

  static final Duration LONGEST = Duration.ofDays(90);

  /// Azerbaijan keeps one offset all year.
  static final ZoneOffset BAKU = ZoneOffset.ofHours(4);

  /// No matter when.
  static final Window EVER = new Window(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2999-12-31T00:00:00Z"));

  LocalDate first() {
    return LocalDate.ofInstant(start, BAKU);
  }

  LocalDate last() {
    return LocalDate.ofInstant(end, BAKU);
  }

  static Window read(Asked asked, Instant now, List<Problem> problems) {
    var from = moment(asked, "start_date", 0, problems);
    var to = moment(asked, "end_date", 1, problems);
    var end = to.orElseGet(() -> from.map(start -> min(start.plus(LONGEST), now)).orElse(now));
    var start = from.orElseGet(() -> end.minus(LONGEST));
    if (from.isPresent() && to.isPresent()) {
      if (end.isBefore(start)) problems.add(new Problem("end_date", "appeals.open311.problem.dates"));
      if (Duration.between(start, end).compareTo(LONGEST) > 0) {
        problems.add(new Problem("end_date", "appeals.open311.problem.span", LONGEST.toDays()));
      }
    }
    return new Window(start, end);
  }

  /// With its zone, as the W3C note has it; a day without a time is a day in Baku. A plus that was sent as it stands
  /// arrives as a blank.
  static Optional<Instant> moment(Asked asked, String name, int dayAfter, List<Problem> problems) {
    if (!asked.has(name)) return Optional.empty();
    var text = asked.get(name).strip().replaceFirst(" (?=\\d\\d:\\d\\d$)", "+");
    try {
      var at = text.matches("\\d{4}-\\d\\d-\\d\\d")
          ? LocalDate.parse(text).plusDays(dayAfter).atStartOfDay(BAKU).toInstant().minusMillis(dayAfter)
          : OffsetDateTime.parse(text).toInstant();
      var year = at.atOffset(BAKU).getYear();
      if (year >= 1900 && year <= 2999) return Optional.of(at);
    } catch (DateTimeException _) {
      // told below, as all dates are that are none
    }
    problems.add(new Problem(name, "appeals.open311.problem.date"));
    return Optional.empty();
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
