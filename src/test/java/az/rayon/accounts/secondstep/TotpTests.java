package az.rayon.accounts.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

  static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  static final Instant NOW = Instant.parse("2026-11-23T08:00:10Z");

  /// RFC 6238, appendix B.
  @ParameterizedTest
  @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
      "2000000000, 69279037", "20000000000, 65353130"})
  void theStandardsExamplesComeOut(long second, String code) {
    assertThat(Totp.at(KEY, second / 30, 8)).isEqualTo(code);
  }

  @Test
  void aClockMayBeOneStepOff() {
    assertThat(Totp.step(KEY, Totp.at(KEY, NOW.minusSeconds(30)), NOW)).isPresent();
    assertThat(Totp.step(KEY, Totp.at(KEY, NOW.plusSeconds(30)), NOW)).isPresent();
    assertThat(Totp.step(KEY, Totp.at(KEY, NOW.minusSeconds(90)), NOW)).isEmpty();
  }

  @Test
  void spacesInACodeDoNotMatter() {
    var code = Totp.at(KEY, NOW);
    assertThat(Totp.step(KEY, code.substring(0, 3) + " " + code.substring(3), NOW)).isPresent();
    assertThat(Totp.step(KEY, "", NOW)).isEmpty();
  }

  /// RFC 4648, section 10.
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
  void keysAreWrittenInBase32(String plain, String written) {
    assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }
}
