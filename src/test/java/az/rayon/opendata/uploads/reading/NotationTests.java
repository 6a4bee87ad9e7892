package az.rayon.opendata.uploads.reading;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Dataset.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How people write numbers, days and yes or no.
class NotationTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1 234,50|1234.50", "1.234,5|1234.5", "-7|-7", "0,5|0.5", ",5|0.5",
      "1\u00A0000|1000",
      "2E-3|0.002", "12 5|", "1,2,3|", "12.05|", "+994501234567|", "abc|", "5%|", "5,|"})
  void numbersAreReadWithACommaAsPeopleWriteThem(String cell, String kept) {
    assertThat(new Notation(',').canonical(Holds.NUMBER, cell)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"DAY,28.11.2026,2026-11-28", "DAY,1/2/2026,2026-02-01", "DAY,2026-11-28,2026-11-28", "DAY,30.02.2026,",
      "DAY,28.11.26,", "MOMENT,28.11.2026 9:05,2026-11-28T05:05:00Z",
      "MOMENT,2026-11-28T09:05:07+04:00,2026-11-28T05:05:07Z",
      "MOMENT,2026-11-28 25:00,", "TRUTH,Bəli,true", "TRUTH,нет,false", "TRUTH,1,"})
  void daysHoursAndTruthsAreReadInTheFormsOfThreeLanguages(Holds holds, String cell, String kept) {
    assertThat(new Notation('.').canonical(holds, cell)).isEqualTo(kept);
  }
}
