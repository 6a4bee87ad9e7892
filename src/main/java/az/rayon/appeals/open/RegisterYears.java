package az.rayon.appeals.open;

import az.rayon.opendata.Reckoning;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The years in which appeals came, this one first.
@Component
class RegisterYears {

  private final Reckoning reckoning;
  private final Clock clock;

  RegisterYears(Reckoning reckoning, Clock clock) {
    this.reckoning = reckoning;
    this.clock = clock;
  }

  List<Integer> list() {
    int last = LocalDate.now(clock).getYear();
    int first = reckoning.first("appeals", "registered").map(LocalDate::getYear).orElse(last);
    return IntStream.rangeClosed(0, last - first).mapToObj(back -> last - back).toList();
  }

  /// What is shown until another is asked for. In January it is the year that has just ended: there is hardly anything
  /// to see of the new one yet.
  int shown() {
    var known = list();
    int year = LocalDate.now(clock).minusMonths(1).getYear();
    return known.contains(year) ? year : known.getFirst();
  }

  List<Choice> choices() {
    return list().stream().map(String::valueOf).map(year -> new Choice(year, year)).toList();
  }
}
