package az.rayon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.journeys.HandingIn.Acknowledged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// SIGKILL while people hand in appeals over HTTP, once to the program and once to its PostgreSQL: every appeal that
/// somebody was shown a receipt for is in the register, under a number that nobody else has, and no number is missing.
class KilledJourney {

  static final int ENOUGH = 30;
  static final Pattern NUMBER = Pattern.compile("A-\\d{4}-(\\d{6})");

  @Test
  void noAcknowledgedAppealIsLostAndNoNumberIsGivenTwice() throws Exception {
    try (var program = Killable.on(Path.of("target/killed"))) {
      var acknowledged = new ArrayList<Acknowledged>();
      try (var people = new HandingIn(program)) {
        people.untilAcknowledged(ENOUGH);
        program.killPostgres();
        people.untilAcknowledged(people.acknowledged().size() + ENOUGH);
        program.kill();
        acknowledged.addAll(people.acknowledged());
      }
      program.again();
      try (var people = new HandingIn(program)) {
        people.untilAcknowledged(ENOUGH);
        acknowledged.addAll(people.acknowledged());
        people.stop();
        keepsItsWord(people, acknowledged);
      }
    }
  }

  private static void keepsItsWord(HandingIn people, List<Acknowledged> acknowledged) throws Exception {
    var given = new ArrayList<String>();
    for (var each : acknowledged) {
      var number = people.number(each.receipt());
      assertThat(number).as("still what the receipt said").isNotEmpty().startsWith(each.number());
      given.add(number);
    }
    assertThat(given).doesNotHaveDuplicates();
    var register = numbers(people.text("/open-data/appeals.csv"));
    assertThat(register).containsAll(numbers(String.join(" ", given))).doesNotHaveDuplicates();
    assertThat(register).as("no gap").containsExactlyInAnyOrderElementsOf(
        IntStream.rangeClosed(1, register.size()).boxed().toList());
  }

  private static List<Integer> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }
}
