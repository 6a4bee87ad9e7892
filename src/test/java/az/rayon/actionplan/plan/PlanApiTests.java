package az.rayon.actionplan.plan;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlanTest
class PlanApiTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingPlans keeping;
  @Autowired
  KeepingMilestones steps;
  @Autowired
  Clock clock;

  @Test
  void machinesGetAllOfItAsJsonAndCsv() {
    var executor = anOfficial(Role.EXECUTOR);
    var plan = aPlan(keeping);
    var ended = done(keeping.bringIn("2020-2022-" + plan.code().substring(10), Translated.az("Bitmiş plan"), 2020, 2022,
        false, executor));
    aMeasure(keeping, plan, "4.3", executor.unit(), "sample.received");
    var bare = aMeasure(keeping, plan, "1.1", executor.unit());
    done(steps.promise(bare, "Addım", LocalDate.now(clock).plusDays(9), executor));
    assertThat(web.get().uri("/api/plans")).hasStatusOk().bodyText().contains(plan.code());
    assertThat(web.get().uri("/api/plans/{code}", plan.code())).hasStatusOk().bodyJson()
        .extractingPath("$.measures[0].milestones[0].title").isEqualTo("Addım");
    assertThat(web.get().uri("/api/plans/{code}", plan.code())).bodyJson()
        .extractingPath("$.measures[0].level.shown").isEqualTo("NOT_STARTED");
    assertThat(web.get().uri("/api/plans/{code}", plan.code())).bodyJson().extractingPath("$.reportDue").isNotNull();
    assertThat(web.get().uri("/api/plans/{code}", ended.code())).bodyJson().extractingPath("$.reportDue").isNull();
    assertThat(web.get().uri("/api/plans.csv")).hasStatusOk().bodyText().startsWith("code,").contains(plan.code());
    for (var table : new String[]{"measures", "milestones", "evidence", "assessments", "history"}) {
      assertThat(web.get().uri("/api/plans/{code}/{table}.csv", plan.code(), table)).as(table).hasStatusOk()
          .bodyText().startsWith("plan,measure".substring(0, 5));
    }
    assertThat(web.get().uri("/api/plans/{code}/secrets.csv", plan.code())).hasStatus(404);
    assertThat(web.get().uri("/api/plans/1999")).hasStatus(404);
  }
}
