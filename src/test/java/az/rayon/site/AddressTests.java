package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTests {

  @Test
  void whatIsAskedForKeepsItsOrderAndWhatIsBlankIsLeftOut() {
    var address = Address.of("/desk/appeals").with("tab", "open").with("unit", null).with("topic", "")
        .with("words", " ")
        .with("from", LocalDate.of(2026, 11, 28));
    assertThat(address).hasToString("/desk/appeals?tab=open&from=2026-11-28");
    assertThat(address.query()).isEqualTo("tab=open&from=2026-11-28");
    assertThat(Address.of("/desk/appeals").with("words", "")).hasToString("/desk/appeals");
  }

  @Test
  void whateverWasTypedChangesNothingElseInTheAddress() {
    assertThat(Address.of("/open-data").with("q", "su & qaz = Ə#?"))
        .hasToString("/open-data?q=su+%26+qaz+%3D+%C6%8F%23%3F");
    assertThat(Address.of("/open-data").with(Map.of("a&b", "c"))).hasToString("/open-data?a%26b=c");
  }

  @Test
  void manyParametersStandInTheirOrder() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("sort", "-year");
    parameters.put("in", "");
    parameters.put("from", "2026-01-01");
    assertThat(Address.of("/x").with(parameters)).hasToString("/x?sort=-year&from=2026-01-01");
  }
}
