package az.rayon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

  @ParameterizedTest
  @CsvSource({"2001:db8::a:b:c:d, 2001:db8:0:0:1:2:3:4, true", "2001:db8:0:1::a, 2001:db8:0:2::a, false",
      "2001:db8::1, 2001:db8:0:1::1, false", "192.0.2.1, ::ffff:192.0.2.1, true", "192.0.2.1, 192.0.2.2, false",
      "nobody, nobody, true"})
  void oneHouseholdIsOneNetworkHoweverItIsWritten(String one, String other, boolean same) {
    assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
  }
}
