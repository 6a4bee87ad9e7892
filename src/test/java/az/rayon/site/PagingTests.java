package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.site.page.DateText;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTests {

  @Test
  void anImpossiblePageIsTheNearestPossible() {
    assertThat(Paging.of(0, 137).page()).isEqualTo(1);
    assertThat(Paging.of(99, 137).page()).isEqualTo(7);
    assertThat(Paging.of(5, 0).page()).isEqualTo(1);
    assertThat(Paging.of(Integer.MAX_VALUE, 137).offset()).isEqualTo(120);
  }

  @Test
  void whatIsNoNumberIsTheFirstPage() {
    assertThat(Paging.asked(Map.of("page", "3"), 20, 137).page()).isEqualTo(3);
    assertThat(Paging.asked(Map.of("page", "99999999"), 20, 137).page()).isEqualTo(7);
    assertThat(Paging.asked(Map.of("page", "-2"), 20, 137).page()).isEqualTo(1);
    assertThat(Paging.asked(Map.of("page", "x"), 20, 137).page()).isEqualTo(1);
    assertThat(Paging.asked(Map.of(), 20, 137).page()).isEqualTo(1);
  }

  @Test
  void farPagesAreLeftOut() {
    assertThat(Paging.of(4, 137).shown()).containsExactly(1, 0, 3, 4, 5, 0, 7);
    assertThat(Paging.of(1, 40).shown()).containsExactly(1, 2);
  }

  @Test
  void filtersStay() {
    var frame = new Frame("/appeals", "state=late&page=2&place=7", new Actor.Visitor(), null, () -> null, false,
        Display.ORDINARY, "", List.of(), null);
    assertThat(Paging.of(2, 137).address(frame, Language.AZ, 3)).isEqualTo("/az/appeals?state=late&place=7&page=3");
  }

  @Test
  void aDayThatIsNoneIsKeptAsItWasTyped() {
    assertThat(new DateText("31", "2", "2026").date()).isEmpty();
    assertThat(new DateText(" 7", "11", "2026").date()).hasValue(LocalDate.of(2026, 11, 7));
    assertThat(new DateText("", "", "").isEmpty()).isTrue();
  }
}
