package az.rayon.services.forms.editing;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.FormChecks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstFormsTests {

  static Stream<String> services() {
    return FirstForms.services().stream();
  }

  /// Also translated throughout.
  @ParameterizedTest
  @MethodSource("services")
  void aFormThatTheProgramBringsHasNoFlaw(String service) {
    var file = FirstForms.read(service);
    assertThat(file.service()).isEqualTo(service);
    assertThat(FormChecks.flaws(file.form()).stream().map(Flaw::toString)).isEmpty();
  }
}
