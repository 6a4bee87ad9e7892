package az.rayon.appeals.receptions.timetable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/// From when to when somebody receives, how long for each person, and where.
public record Hours(LocalTime opens, LocalTime closes, int minutes, String place) {

  /// The moments at which one person after the other is received; the last one still has their whole time.
  public List<LocalTime> slots() {
    long many = Duration.between(opens, closes).toMinutes() / minutes;
    return Stream.iterate(opens, slot -> slot.plusMinutes(minutes)).limit(many).toList();
  }

  /// The same hours begun at another time of the day, or at another place.
  Hours at(LocalTime begin, String where) {
    return new Hours(begin, begin.plus(Duration.between(opens, closes)), minutes, where);
  }

  /// Whether it would end on the same day.
  boolean fitsInto(LocalTime begin) {
    return begin.toSecondOfDay() + Duration.between(opens, closes).toSeconds() < Duration.ofDays(1).toSeconds();
  }
}
