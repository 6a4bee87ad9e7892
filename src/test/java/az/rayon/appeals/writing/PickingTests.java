package az.rayon.appeals.writing;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.site.page.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickingTests {

  static final List<Choice> PLACES = List.of(new Choice("fuzuli", "Füzuli"), new Choice("ziyadli", "Ziyadlı"),
      new Choice("qarayeri", "Qarayeri"), new Choice("qaraarx", "Qaraarx"), new Choice("qara", "Qara"));

  @ParameterizedTest
  @CsvSource({"Füzuli, fuzuli", "fuz, fuzuli", "FÜZ, fuzuli", "ZİYADLI, ziyadli", "qaray, qarayeri", "fuzuli, fuzuli"})
  void theBeginningOfANameIsEnough(String typed, String code) {
    assertThat(Picking.code(typed, PLACES)).isEqualTo(code);
  }

  @Test
  void aWholeNameWinsOverLongerOnes() {
    assertThat(Picking.code("qara", PLACES)).isEqualTo("qara");
  }

  @Test
  void whatFitsSeveralOrNothingStaysAsTyped() {
    assertThat(Picking.code("qar", PLACES)).isEqualTo("qar");
    assertThat(Picking.code("Bakı", PLACES)).isEqualTo("Bakı");
    assertThat(Picking.code("", PLACES)).isEmpty();
  }

  @Test
  void theFormShowsNamesAndNotCodes() {
    assertThat(Picking.label("fuzuli", PLACES)).isEqualTo("Füzuli");
    assertThat(Picking.label("Bakı", PLACES)).isEqualTo("Bakı");
  }
}
