package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.opendata.datasets.Dataset.Column;
import az.rayon.opendata.datasets.Dataset.Holds;
import org.junit.jupiter.api.Test;

/// Heads and codes for people, read out of what a column is called.
class LegendTests {

  private static final Column STATE = column("Vəziyyət: waiting – növbədə, on_hold – saxlanılıb, qalanı başqadır",
      "State: waiting, on_hold");

  @Test
  void aTitleThatExplainsCodesIsReadIntoANameAndTheirWords() {
    var legend = Legend.of(STATE);
    assertThat(legend.name().az()).isEqualTo("Vəziyyət");
    assertThat(legend.name().en()).isEqualTo("State");
    assertThat(legend.word("on_hold", Language.AZ)).isEqualTo("saxlanılıb");
    assertThat(legend.word("on_hold", Language.EN)).as("a code that is its own word").isEqualTo("on_hold");
    assertThat(legend.word("else; waiting", Language.AZ)).isEqualTo("else; növbədə");
  }

  @Test
  void wordsMayHoldCommasAndCodesCapitals() {
    var legend = Legend.of(column("Növ: UNION – İttifaq, assosiasiya, id-card – vəsiqə, A1 – bir", ""));
    assertThat(legend.words()).containsOnlyKeys("UNION", "id-card", "A1");
    assertThat(legend.word("UNION", Language.AZ)).isEqualTo("İttifaq, assosiasiya");
  }

  @Test
  void anExplanationThatIsLongIsLeftToTheDictionaryAndAShortOneStays() {
    assertThat(Legend.of(column("Kateqoriya qrupu (5-dən az olan qruplar birləşdirilir)", "")).name().az())
        .isEqualTo("Kateqoriya qrupu");
    assertThat(Legend.of(column("Müddət (iş günü)", "")).name().az()).isEqualTo("Müddət (iş günü)");
    assertThat(Legend.of(column("Ödəniş: plan", "")).name().az()).isEqualTo("Ödəniş: plan");
  }

  @Test
  void whoeverAsksForAWordMeansItsCode() {
    var legend = Legend.of(STATE);
    assertThat(legend.codes("NÖVBƏDƏ", true)).containsExactly("waiting");
    assertThat(legend.codes("növ", true)).isEmpty();
    assertThat(legend.codes("nov", false)).containsExactly("waiting");
  }

  private static Column column(String az, String en) {
    return new Column("c", new Translated(az, en, ""), Holds.TEXT);
  }
}
