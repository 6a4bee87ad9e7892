package az.rayon.services.catalogue;

import az.rayon.kernel.Demonstration;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Invents that the papers which a register holds were given up one service after the other and not on the day on which
/// the program was installed: what the measure wants to see. Each version says that it is invented.
@Component
class SamplePassports implements Demonstration {

  private static final int SECOND = 2;
  private static final int FIRST_DAYS = 60;
  private static final int DAYS_BETWEEN = 7;

  private final Passports passports;
  private final SampleVersions versions;
  private final Clock clock;

  SamplePassports(Passports passports, SampleVersions versions, Clock clock) {
    this.passports = passports;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 33;
  }

  @Override
  @Transactional
  public void prepare() {
    var today = LocalDate.now(clock);
    int days = FIRST_DAYS;
    for (var passport : passports.list(today)) {
      if (passport.number() != SECOND || passport.dropped().isEmpty()) continue;
      versions.begin(passport, today.minusDays(days));
      days += DAYS_BETWEEN;
    }
  }
}
