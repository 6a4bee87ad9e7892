package az.rayon.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What is known about a year's moving holidays. `decided` says that it stands in an act of the Cabinet; otherwise the
/// days are an estimate by the moon, and every date that touches the year is provisional (ilkin).
record Decision(UUID id, int year, boolean decided, String act, List<LocalDate> ramazan, List<LocalDate> qurban) {

  Decision {
    ramazan = ramazan.stream().sorted().toList();
    qurban = qurban.stream().sorted().toList();
    if (Stream.of(ramazan, qurban).flatMap(Collection::stream).anyMatch(day -> day.getYear() != year))
      throw new IllegalArgumentException("a day outside " + year);
  }

  List<LocalDate> days(Feast feast) {
    return switch (feast) {
      case RAMAZAN -> ramazan;
      case QURBAN -> qurban;
    };
  }
}
