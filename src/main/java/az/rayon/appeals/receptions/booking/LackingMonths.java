package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.timetable.Timetable.Lacking;
import az.rayon.kernel.Language;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// Says of each official in which months a reception is lacking: "Başçı: yanvar 2027".
final class LackingMonths {

  private LackingMonths() {}

  static List<String> in(Language language, List<Lacking> lacking) {
    var format = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale());
    return lacking.stream().map(each -> each.official().title().in(language) + ": "
        + each.months().stream().map(format::format).collect(Collectors.joining(", "))).toList();
  }
}
