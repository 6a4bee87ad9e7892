package az.rayon.opendata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTracesTests {

  private final NameTraces names = new NameTraces(List.of("Bağırlı"), List.of("Füzuli", "Alabaşlı"));

  @Test
  void aVillageOfTheDistrictIsNobody() {
    assertThat(names.in("Füzuli")).isEmpty();
    assertThat(names.in("Alabaşlı, Füzuli")).isEmpty();
    assertThat(new NameTraces(List.of(), List.of()).in("Füzuli")).hasSize(1);
  }

  @Test
  void whoeverBearsItsNameIsSomebody() {
    assertThat(names.in("Füzuli Məmmədov")).singleElement().satisfies(span -> assertThat(span.sure()).isTrue());
    assertThat(names.in("Natiq Bağırlı")).hasSize(1);
  }
}
