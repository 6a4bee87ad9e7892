package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Heads and codes for people, read out of what a column is called.
class LegendTests {

  private static final Column STATE = column("Vəziyyət: waiting – növbədə, on_hold – saxlanılıb, qalanı başqadır",
      "State: waiting, on_hold");

  @Test
  void aTitleThatExplainsCodesIsReadIntoANameAndTheirWords() {
    assertThat(Legend.of(STATE, Language.AZ))
        .isEqualTo(new Legend("Vəziyyət", Map.of("waiting", "növbədə", "on_hold", "saxlanılıb")));
    assertThat(Legend.of(STATE, Language.EN)).isEqualTo(new Legend("State: waiting, on_hold", Map.of()));
  }

  @Test
  void anExplanationThatIsLongIsLeftToTheDictionaryAndAShortOneStays() {
    assertThat(Legend.of(column("Kateqoriya qrupu (5-dən az olan qruplar birləşdirilir)", ""), Language.AZ).name())
        .isEqualTo("Kateqoriya qrupu");
    assertThat(Legend.of(column("Müddət (iş günü)", ""), Language.AZ).name()).isEqualTo("Müddət (iş günü)");
    assertThat(Legend.of(column("Ödəniş: plan", ""), Language.AZ).name()).isEqualTo("Ödəniş: plan");
  }

  @Test
  void whoeverAsksForAWordMeansItsCode() {
    assertThat(Legend.code(STATE, "NÖVBƏDƏ")).isEqualTo("waiting");
    assertThat(Legend.code(STATE, "waiting")).isEqualTo("waiting");
    assertThat(Legend.code(STATE, "növ")).isEqualTo("növ");
  }

  private static Column column(String az, String en) {
    return new Column("c", new Translated(az, en, ""), Holds.TEXT);
  }
}
