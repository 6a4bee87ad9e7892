package az.rayon.services.applications;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.services.applications.Giving.Wanted;
import az.rayon.services.forms.Submission.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTests {

  @Test
  void aTableTakesTheRowsOfAGroupWithNoMoreCellsThanItHasColumns() {
    var table = new Wanted("members", "Ailə üzvləri", true, true, List.of("Ad", "Qohumluq", "Doğum ili"));
    var group = new Answer("members", "Ailə", "Aynur; qızı; 2015; 5ABC123\nElçin; oğlu; ; ",
        "1. Aynur, qızı\n2. Elçin, oğlu");
    assertThat(table.from(group)).isEqualTo("Aynur; qızı; 2015\nElçin; oğlu; ");
  }

  @Test
  void everyOtherFieldTakesTheAnswerAsItWasShown() {
    var line = new Wanted("purpose", "Hara", false, false, List.of());
    assertThat(line.from(new Answer("purpose", "Hara", "bank", "Banka təqdim edilir")))
        .isEqualTo("Banka təqdim edilir");
  }
}
