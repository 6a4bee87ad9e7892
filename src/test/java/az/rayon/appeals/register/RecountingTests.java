package az.rayon.appeals.register;

import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Step.What;
import az.rayon.deadlines.CalendarChanged;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@AppealsTest
class RecountingTests {

  /// A term that the calendar of today does not give for the day it counts from.
  static final Term STALE = new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 20), true);
  static final Term RIGHT = new Term(Term.Basis.NORMAL, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 23), false);

  @Autowired
  Appeals appeals;

  @Autowired
  Steps steps;

  @Test
  void openAppealsAreReckonedAgainOnceAndSettledOnesStay(Scenario scenario) {
    var open = anAppeal().within(STALE).build();
    var settled = anAppeal().within(STALE).in(new State.Answered(UUID.randomUUID(), null, Result.EXPLAINED, "Bəli.",
        UUID.randomUUID(), AppealBuilder.RECEIVED)).build();
    appeals.add(open);
    appeals.add(settled);

    scenario.publish(new CalendarChanged(2026)).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> appeals.get(open.number()).term(), RIGHT::equals)
        .andVerify(term -> assertThat(term).isEqualTo(RIGHT));
    assertThat(steps.of(Register.APPEAL, open.id())).singleElement().satisfies(step -> {
      assertThat(step.what()).isEqualTo(What.RECOUNTED);
      assertThat(step.due()).isEqualTo(RIGHT.due());
    });
    assertThat(appeals.get(settled.number()).term()).isEqualTo(STALE);

    var later = anAppeal().within(STALE).build();
    appeals.add(later);
    scenario.publish(new CalendarChanged(2026)).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> appeals.get(later.number()).term(), RIGHT::equals)
        .andVerify(term -> assertThat(term).isEqualTo(RIGHT));
    assertThat(steps.of(Register.APPEAL, open.id())).as("told twice, nothing more is done").hasSize(1);
  }
}
