package az.rayon.opendata.uploads.reading;

import static az.rayon.opendata.uploads.reading.SampleRows.row;
import static az.rayon.opendata.uploads.reading.SampleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.datasets.Dataset.Holds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the table begins, what its columns hold and how they are called.
class FindingTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Ad,Say/a,1/b,2|1", "Siyahı/Ad,Say/a,1/b,2|2",
      "Siyahı,,/,,/Ad,Gün,Say/a,b,1/c,d,2|3",
      "a,1/b,2|0", "Siyahı/7,1/8,2|0", "Ad/a/b|1", "Ad,Say,Qeyd/a,1/b,2/c,3,x|1"})
  void theHeadIsTheFirstRowAsWideAsThoseThatFollow(String text, int line) throws IOException {
    assertThat(Finding.head(rows(text.replace('/', '\n'), StandardCharsets.UTF_8, ','))).isEqualTo(line);
  }

  @Test
  void aColumnIsOfTheKindThatNearlyAllItsCellsAre() {
    assertThat(found("1", "2", "x", "4", "5")).isEqualTo(Holds.NUMBER);
    assertThat(found("1", "2", "3a")).isEqualTo(Holds.TEXT);
    assertThat(found("007", "12")).isEqualTo(Holds.TEXT);
    assertThat(found("01.02.2026", "3.4.2026")).isEqualTo(Holds.DAY);
    assertThat(found("bəli", "Xeyr")).isEqualTo(Holds.TRUTH);
    assertThat(found("2026-01-01 10:00", "")).isEqualTo(Holds.MOMENT);
    assertThat(found("", "")).isEqualTo(Holds.TEXT);
  }

  @Test
  void headsBecomeNamesThatNoOtherColumnHas() {
    assertThat(Names.of("Tikilinin ünvanı (küçə)", "x")).isEqualTo("tikilinin_unvani_kuce");
    assertThat(Names.of("2024 il", "x")).isEqualTo("n2024_il");
    assertThat(Names.of("Дом", "x")).isEqualTo("dom");
    assertThat(Names.column("Ad", Set.of("ad", "ad_2"))).isEqualTo("ad_3");
  }

  private static Holds found(String... cells) {
    return Finding.holds(Stream.of(cells).map(cell -> row(cell)).toList(), 0, new Notation(','));
  }
}
