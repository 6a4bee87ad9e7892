package az.rayon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

  @Test
  void aNumberIsReadWholeOrNotAtAll() {
    assertThat(Typed.whole("0042")).hasValue(42);
    assertThat(Typed.whole("999999999")).hasValue(999_999_999);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+1", "1.5", "1e3", "٣", "9999999999"})
  void whatIsNoNumberIsNone(String typed) {
    assertThat(Typed.whole(typed)).isEmpty();
  }

  @Test
  void aFormWithoutItsVersionIsOutOfDate() {
    assertThat(Typed.version(Map.of("version", "3"))).isEqualTo(3);
    assertThat(Typed.version(Map.of("version", "x"))).isEqualTo(-1);
    assertThat(Typed.version(Map.of())).isEqualTo(-1);
  }

  @Test
  void aKeyIsReadOrNone() {
    var id = UUID.randomUUID();
    assertThat(Typed.id(id.toString())).contains(id);
    assertThat(Typed.id("------------------------------------")).isEmpty();
    assertThat(Typed.id("")).isEmpty();
  }

  @Test
  void theSlipsThatAreAlwaysMadeWithAFinArePutRight() {
    assertThat(Typed.fin(" 6xy 34zO")).isEqualTo("6XY34Z0");
    assertThat(Typed.isFin("6XY34Z0")).isTrue();
    assertThat(Typed.isFin("6XY34ZI")).isFalse();
  }
}
