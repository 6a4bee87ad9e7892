package az.rayon.site;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// By when what is counted in hours ends, in words.
class UntilTests {

  @Test
  void midnightIsTheEndOfTheDayBefore() {
    assertThat(Words.until(Language.AZ, Instant.parse("2026-12-01T20:00:00Z")))
        .isEqualTo("1 dekabr 2026-cı il, 24:00");
    assertThat(Words.until(Language.EN, Instant.parse("2026-12-01T20:01:00Z"))).isEqualTo("2 December 2026, 00:01");
  }
}
