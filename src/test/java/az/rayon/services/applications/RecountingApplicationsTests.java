package az.rayon.services.applications;

import static az.rayon.services.applications.ApplicationBuilder.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.deadlines.CalendarChanged;
import az.rayon.kernel.Language;
import az.rayon.services.ServicesTest;
import az.rayon.services.catalogue.Passports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/// The clock of applications.
@ServicesTest
class RecountingApplicationsTests {

  /// Ten working days after Monday, 25 May 2026: Qurban (27 and 28 May) and the days carried over are off.
  static final Instant RECEIVED = Instant.parse("2026-05-25T10:00:00Z");
  static final LocalDate STALE = LocalDate.of(2026, 6, 3);

  @Autowired
  Applications applications;

  @Autowired
  Steps steps;

  @Autowired
  Terms terms;

  @Autowired
  Passports passports;

  @Test
  void openApplicationsAreReckonedAgainOnceAndSettledOnesStay(Scenario scenario) {
    var passport = passports.get("archive", LocalDate.of(2026, 6, 1)).id();
    var open = anApplication().of("archive", passport).received(RECEIVED, STALE).build();
    var settled = anApplication().of("archive", passport).received(RECEIVED, STALE)
        .in(new State.Withdrawn(UUID.randomUUID(), RECEIVED)).build();
    applications.add(open);
    applications.add(settled);
    var right = terms.of("service.decision", LocalDate.of(2026, 5, 25)).due();
    assertThat(right).isAfter(STALE);
    scenario.publish(new CalendarChanged(2026)).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> applications.get(open.number()).term().due(), right::equals)
        .andVerify(day -> assertThat(day).isEqualTo(right));
    assertThat(applications.get(settled.number()).term().due()).isEqualTo(STALE);
    assertThat(steps.of(open.id())).singleElement().satisfies(step -> assertThat(step.day()).isEqualTo(right));
  }

  @Test
  void theDaysOnWhichTheClockStoodAreAddedAndTold() {
    var term = terms.of("service.decision", LocalDate.of(2026, 2, 2));
    assertThat(term.due()).isEqualTo(LocalDate.of(2026, 2, 16));
    var resumed = terms.resumed(term, Instant.parse("2026-02-05T10:00:00Z"), LocalDate.of(2026, 2, 10));
    assertThat(resumed.stood()).isEqualTo(3);
    assertThat(resumed.due()).isEqualTo(LocalDate.of(2026, 2, 19));
    assertThat(terms.again(resumed)).isEqualTo(resumed);
    assertThat(terms.reason(resumed, Language.EN)).contains("The 3 working days on which a paper was awaited");
    assertThat(terms.reason(term, Language.EN)).doesNotContain("awaited");
  }
}
