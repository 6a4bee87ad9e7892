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

  List<Choice> choices() {
    return list().stream().map(String::valueOf).map(year -> new Choice(year, year)).toList();
  }
}
