package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.site.page.Case;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabsTests {

  private enum Part {
    LATE, SOON, ALL, ENDED
  }

  @Test
  void thePartThatWasAskedForIsOpenEvenWhereItIsEmpty() {
    assertThat(Tabs.of(Map.of(Part.LATE, 3L), "ended", Part.ALL).open()).isEqualTo(Part.ENDED);
  }

  @Test
  void otherwiseTheFirstThatHoldsAnythingIsOpen() {
    assertThat(Tabs.of(Map.of(Part.LATE, 0L, Part.SOON, 2L, Part.ALL, 9L), "", Part.ALL).open()).isEqualTo(Part.SOON);
    assertThat(Tabs.of(Map.of(), "no such part", Part.ALL).open()).isEqualTo(Part.ALL);
  }

  @Test
  void aPartThatIsNotCountedTellsNoNumber() {
    var tabs = Tabs.of(Map.of(Part.LATE, 3L, Part.SOON, 0L, Part.ALL, 3L), "", Part.ALL);
    assertThat(tabs.cases(Part::name, part -> Address.of("/desk").with("tab", part))).containsExactly(
        new Case("LATE", "/desk?tab=LATE", 3, true), new Case("SOON", "/desk?tab=SOON", 0, false),
        new Case("ALL", "/desk?tab=ALL", 3, false), new Case("ENDED", "/desk?tab=ENDED", -1, false));
  }
}
