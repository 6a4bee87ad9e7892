package az.rayon.appeals.inquiries;

import static az.rayon.appeals.inquiries.InquiryBuilder.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Steps;
import az.rayon.deadlines.CalendarChanged;
import az.rayon.deadlines.RuleSettled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@AppealsTest
class RecountingInquiriesTests {

  /// Seven working days after Monday, 25 May 2026; with art. 25, seven more.
  static final Instant RECEIVED = Instant.parse("2026-05-25T10:00:00Z");
  static final LocalDate STALE = LocalDate.of(2026, 6, 3);
  static final LocalDate RIGHT = LocalDate.of(2026, 6, 8);
  static final LocalDate RIGHT_EXTENDED = LocalDate.of(2026, 6, 18);

  @Autowired
  Inquiries inquiries;

  @Autowired
  Steps steps;

  @Autowired
  Terms terms;

  @Test
  void openRequestsAreReckonedAgainOnceAndSettledOnesStay(Scenario scenario) {
    var open = anInquiry().received(RECEIVED).due(STALE).build();
    var longer = anInquiry().received(RECEIVED).due(STALE).extended().build();
    var settled = anInquiry().received(RECEIVED).due(STALE)
        .in(new State.Withdrawn(UUID.randomUUID(), RECEIVED)).build();
    inquiries.add(open);
    inquiries.add(longer);
    inquiries.add(settled);

    changes(scenario, longer.number(), RIGHT_EXTENDED);
    assertThat(inquiries.get(open.number()).term().due()).isEqualTo(RIGHT);
    assertThat(inquiries.get(settled.number()).term().due()).isEqualTo(STALE);
    assertThat(steps.of(Register.INQUIRY, open.id())).singleElement().satisfies(step -> {
      assertThat(step.what()).isEqualTo(Step.What.RECOUNTED);
      assertThat(step.due()).isEqualTo(RIGHT);
    });

    var later = anInquiry().received(RECEIVED).due(STALE).build();
    inquiries.add(later);
    changes(scenario, later.number(), RIGHT);
    assertThat(steps.of(Register.INQUIRY, open.id())).as("told twice, nothing more is done").hasSize(1);
  }

  @Test
  void openRequestsAreReckonedAgainWhenTheirLegalTermIsSettled(Scenario scenario) {
    var open = anInquiry().received(RECEIVED).due(STALE).build();
    inquiries.add(open);

    changes(scenario, new RuleSettled("info.answer"), open.number(), RIGHT);
    assertThat(steps.of(Register.INQUIRY, open.id())).extracting(Step::what).containsExactly(Step.What.RECOUNTED);
  }

  @Test
  void aLongerTermSaysBothOfItsRules() {
    var term = terms.extended(terms.of(Asking.Urgency.ORDINARY, RECEIVED));

    assertThat(terms.reason(term, Asking.Urgency.ORDINARY).en()).contains("(1024-IIQ, 24.1)", "(1024-IIQ, 25)");
  }

  private void changes(Scenario scenario, String number, LocalDate due) {
    changes(scenario, new CalendarChanged(2026), number, due);
  }

  private void changes(Scenario scenario, Object news, String number, LocalDate due) {
    scenario.publish(news).andWaitAtMost(Duration.ofSeconds(20))
        .andWaitForStateChange(() -> inquiries.get(number).term().due(), due::equals)
        .andVerify(day -> assertThat(day).isEqualTo(due));
  }
}
