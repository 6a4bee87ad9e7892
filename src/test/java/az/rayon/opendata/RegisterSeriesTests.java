package az.rayon.opendata;

import static az.rayon.opendata.Series.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import az.rayon.kernel.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Over the four trials of 2025: two in February, one in March, one in May.
@OpenDataTest
class RegisterSeriesTests {

  private static final Period YEAR = Period.year(2025);

  @Autowired
  Reckoning reckoning;

  @Test
  void aMonthWithoutRowsCountsNoneAndHasNoShare() {
    var came = trials().count("came", "registered", "true");
    assertThat(came.figures(YEAR, null)).containsExactly(Figure.count("", 4, LocalDate.of(2025, 5, 15)));
    assertThat(came.figures(YEAR, MONTH)).extracting(Figure::value).startsWith(null, BigDecimal.TWO, BigDecimal.ONE,
        BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO);
    assertThat(trials().share("good", "registered", "good", "true").figures(YEAR, MONTH).subList(1, 4))
        .containsExactly(Figure.share("2025-02", 1, 2, LocalDate.of(2025, 2, 28)),
            Figure.share("2025-03", 1, 1, LocalDate.of(2025, 3, 1)), Figure.none("2025-04"));
  }

  @Test
  void whatStandsIsCountedAtEachMonthsEnd() {
    var stands = trials().asked("stands", Unit.COUNT, "registered", """
        select {who} as who, count(*) as n, max(registered) as last from open_data.trials where registered <= :to
        group by 1 order by 1
        """).by("channel").standing();
    assertThat(stands.figures(YEAR, MONTH)).extracting(Figure::value).startsWith(null, BigDecimal.TWO,
        BigDecimal.valueOf(3), BigDecimal.valueOf(3), BigDecimal.valueOf(4)).endsWith(BigDecimal.valueOf(4));
    assertThat(stands.figures(Period.month(YearMonth.of(2025, 3)), "channel")).extracting(Figure::group)
        .containsExactly("letter", "portal");
  }

  @Test
  void beforeTheFirstRowAndAfterTodayThereIsNoData() {
    var came = trials().count("came", "registered", "true").by("channel");
    assertThat(came.figures(Period.year(2024), MONTH)).hasSize(12).noneMatch(Figure::hasData);
    for (var series : new Series[]{came, came.standing(), trials().always().count("came", "registered", "true")}) {
      assertThat(series.figures(Period.year(2999), null)).containsExactly(Figure.none(""));
      assertThat(series.figures(Period.year(2999), MONTH)).hasSize(12).noneMatch(Figure::hasData);
    }
    assertThat(came.standing().figures(Period.year(2999), "channel")).isEmpty();
    assertThat(trials().always().count("came", "registered", "true").figures(Period.year(1999), null))
        .containsExactly(Figure.count("", 0, null));
    assertThat(trials().count("came", "registered", "true").found().figures(Period.year(2026), null))
        .containsExactly(Figure.none(""));
  }

  @Test
  void groupsAreCalledByTheirNamesAndNothingElseIsAskedFor() {
    var came = trials().count("came", "registered", "true").by("channel");
    assertThat(came.group("channel", "portal").en()).isEqualTo("Portal");
    assertThat(came.group("channel", "visit")).isEqualTo(Translated.az("visit"));
    assertThatIllegalArgumentException().isThrownBy(() -> came.figures(YEAR, "remark"));
  }

  private Register trials() {
    return reckoning.register("trials", "opendata.tally.", "trials", "registered")
        .listed("channel", () -> Map.of("portal", new Translated("Portal", "Portal", "Портал")));
  }
}
