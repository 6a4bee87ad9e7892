package az.rayon.services.applications;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.services.applications.Giving.Wanted;
import az.rayon.services.forms.Submission.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTests {

  @Test
  void aTableTakesTheRowsOfAGroupWithNoMoreCellsThanItHasColumns() {
    var table = new Wanted("members", "Ailə üzvləri", true, true, "members", List.of("Ad", "Qohumluq", "Doğum ili"));
    var group = new Answer("members", "Ailə", "Aynur; qızı; 2015; 5ABC123\nElçin; oğlu; ; ",
        "1. Aynur, qızı\n2. Elçin, oğlu");
    assertThat(table.known(Map.of("members", group), Map.of())).isEqualTo("Aynur; qızı; 2015\nElçin; oğlu; ");
  }

  @Test
  void everyOtherFieldTakesTheAnswerAsItWasShown() {
    var line = new Wanted("purpose", "Hara", false, false, "purpose", List.of());
    var bank = new Answer("purpose", "Hara", "bank", "Banka təqdim edilir");
    assertThat(line.known(Map.of("purpose", bank), Map.of())).isEqualTo("Banka təqdim edilir");
    var other = new Answer("purposeOther", "Hara", "Klub", "Klub");
    assertThat(line.known(Map.of("purpose", bank, "purposeOther", other), Map.of())).isEqualTo("Klub");
    assertThat(line.known(Map.of(), Map.of("purpose", "reyestrdən"))).isEqualTo("reyestrdən");
    assertThat(line.known(Map.of(), Map.of())).isEmpty();
  }

  @Test
  void aDayIsPrintedInNumbersWhateverLanguageTheFormWasFilledIn() {
    var died = new Wanted("died", "Vəfat etdiyi gün", true, false, "deathDay", List.of());
    var answer = new Answer("deathDay", "Day of death", "2026-09-30", "30 September 2026");
    assertThat(died.known(Map.of("deathDay", answer), Map.of())).isEqualTo("30.09.2026");
  }

  @Test
  void aNumberIsNoTable() {
    var table = new Wanted("dependants", "Himayədə olanlar", true, true, "dependants", List.of("Ad", "Qohumluq"));
    assertThat(table.known(Map.of("dependants", new Answer("dependants", "Say", "1", "1")), Map.of())).isEmpty();
  }
}
