package az.rayon.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rule by which a level follows from what can be shown.
class ProgressTests {

  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Level level(int steps, int done, int due, int indicators, int withData, int evidence,
      @Nullable LocalDate last) {
    return new Progress(START, END, TODAY, steps, done, due, indicators, withData, evidence, last).level();
  }

  @Test
  void nothingShownIsNoEvidenceOnceItsTimeHasCome() {
    assertThat(level(0, 0, 0, 0, 0, 0, null)).isEqualTo(Level.NO_EVIDENCE);
    assertThat(level(3, 0, 1, 2, 0, 0, null)).isEqualTo(Level.NO_EVIDENCE);
  }

  @Test
  void nothingShownIsNotStartedWhileItsTimeLiesAhead() {
    assertThat(level(3, 0, 0, 2, 0, 0, null)).isEqualTo(Level.NOT_STARTED);
    assertThat(new Progress(TODAY.plusDays(1), END, TODAY, 0, 0, 0, 0, 0, 0, null).level())
        .isEqualTo(Level.NOT_STARTED);
  }

  @Test
  void somethingShownIsLimitedUntilHalfIsThere() {
    assertThat(level(4, 1, 2, 2, 1, 0, TODAY)).isEqualTo(Level.LIMITED);
    assertThat(level(0, 0, 0, 0, 0, 1, TODAY)).isEqualTo(Level.LIMITED);
  }

  @Test
  void halfOfThePromiseRecentlyShownIsSubstantial() {
    assertThat(level(3, 1, 2, 2, 2, 0, TODAY)).isEqualTo(Level.SUBSTANTIAL);
    assertThat(level(3, 1, 2, 2, 2, 0, TODAY.minusDays(Progress.FRESH_DAYS + 1))).isEqualTo(Level.LIMITED);
  }

  @Test
  void everythingKeptWithEvidenceIsCompleted() {
    assertThat(level(3, 3, 3, 2, 2, 1, START)).isEqualTo(Level.COMPLETED);
    assertThat(level(3, 3, 3, 2, 2, 0, TODAY)).isEqualTo(Level.SUBSTANTIAL);
    assertThat(level(0, 0, 0, 2, 2, 1, TODAY)).isEqualTo(Level.SUBSTANTIAL);
  }

  @Test
  void anEndedMeasureIsSeenFromItsLastDay() {
    var ended = new Progress(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31), TODAY, 2, 1, 2, 0, 0, 0,
        LocalDate.of(2022, 10, 1));
    assertThat(ended.level()).isEqualTo(Level.SUBSTANTIAL);
  }

  @Test
  void theBarFillsStepByStep() {
    assertThat(Arrays.stream(Level.values()).map(Level::steps)).containsExactlyElementsOf(
        Stream.iterate(0, step -> step + 1).limit(5).toList());
  }
}
