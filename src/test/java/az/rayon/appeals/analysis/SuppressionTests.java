package az.rayon.appeals.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SuppressionTests {

  @Test
  void aSmallNumberTakesOthersWithItSoThatSumsDoNotTellIt() {
    var told = Suppression.of(new long[][]{{3, 20, 30}, {10, 11, 12}, {40, 50, 60}});

    assertThat(told.get(0)).as("the row").containsExactly(null, null, 30L);
    assertThat(told.get(1)).as("the next smallest of the column").containsExactly(null, null, 12L);
    assertThat(told.get(2)).containsExactly(40L, 50L, 60L);
  }

  @Test
  void aNoughtIsToldAndLargeNumbersStay() {
    assertThat(Suppression.of(new long[][]{{0, 5}, {7, 9}})).containsExactly(List.of(0L, 5L), List.of(7L, 9L));
    assertThat(Suppression.of(new long[0][0])).isEmpty();
  }

  /// Whoever knows the sums of rows and columns learns no kept number from a line alone.
  @RepeatedTest(50)
  void noLineGivesASmallNumberAway(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    var counts = new long[8][6];
    for (var row : counts)
      for (int i = 0; i < row.length; i++) row[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(14);
    var told = Suppression.of(counts);

    for (int r = 0; r < 8; r++) {
      for (int c = 0; c < 6; c++) {
        var cell = told.get(r).get(c);
        assertThat(cell == null || cell == 0 || cell >= 5).isTrue();
        if (cell != null) assertThat(cell).isEqualTo(counts[r][c]);
      }
      assertSafe(told.get(r), counts[r]);
    }
  }

  private static void assertSafe(List<@Nullable Long> told, long[] counts) {
    long kept = 0;
    int hidden = 0;
    boolean more = false;
    for (int i = 0; i < counts.length; i++) {
      if (told.get(i) == null) {
        kept += counts[i];
        hidden++;
      } else if (counts[i] > 0) {
        more = true;
      }
    }
    if (hidden > 0 && more) assertThat(hidden > 1 && kept >= 5).as("%s of %s", told, counts).isTrue();
  }
}
