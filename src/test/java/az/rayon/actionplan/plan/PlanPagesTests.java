package az.rayon.actionplan.plan;

import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.actionplan.SampleSeries;
import az.rayon.actionplan.page.ToAssessPage.Link;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import az.rayon.kernel.Translated;
import az.rayon.opendata.Figure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlanTest
class PlanPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingPlans keeping;
  @Autowired
  KeepingMilestones steps;
  @Autowired
  JudgingMeasures judging;
  @Autowired
  AssessmentPanel panel;
  @Autowired
  SampleSeries received;
  @Autowired
  Clock clock;

  @Test
  void aPlanShowsItsMeasuresInTheOrderOfTheirNumbers() {
    var plan = aPlan(keeping);
    aMeasure(keeping, plan, "4.10", UUID.randomUUID());
    aMeasure(keeping, plan, "4.2", UUID.randomUUID());

    assertThat(web.get().uri("/az/plans/{code}", plan.code())).hasStatusOk().bodyText()
        .containsSubsequence("4-cü bölmə", "4.2", "4.10").contains("30 dekabr", "Sübut yoxdur");
  }

  @Test
  void aFigureIsShownWithItsNumberAndAMissingOneAsNoData() {
    int year = LocalDate.now(clock).getYear();
    received.says(year, Figure.count(Figure.ALL, 412, LocalDate.now(clock)));
    var plan = aPlan(keeping);
    aMeasure(keeping, plan, "4.3", UUID.randomUUID(), "sample.received", "ethics.trained");

    assertThat(web.get().uri("/az/plans/{code}/measures/4.3", plan.code())).hasStatusOk().bodyText()
        .contains("412", "Sınaq: sample.received", "/series/sample.received?from=" + year + "-01-01",
            "Göstərici ethics.trained", "Bu göstəricinin reyestri hələ qurulmayıb", "<svg class=\"months\"");
  }

  @Test
  void aHiddenPlanIsKnownToOfficialsOnly() {
    var head = anOfficial(Role.HEAD);
    var code = "2030-" + UUID.randomUUID().toString().substring(0, 8);
    done(keeping.lay(code, Translated.az("Gizli plan"), 2030, 2030, head));

    assertThat(web.get().uri("/az/plans/{code}", code).with(aVisitor())).hasStatus(404);
    assertThat(web.get().uri("/az/plans/{code}", code).with(signedIn(head))).hasStatusOk().bodyText()
        .contains("Gizli plan");
    done(keeping.open(code, head));
    assertThat(web.get().uri("/az/plans/{code}", code).with(aVisitor())).hasStatusOk();
  }

  @Test
  void whatIsLateIsListedWithItsDays() {
    var plan = aPlan(keeping);
    var unit = UUID.randomUUID();
    var measure = aMeasure(keeping, plan, "5.5", unit);
    done(steps.promise(measure, "Şuranın seçkisi", LocalDate.now(clock).minusDays(12), anOfficial(unit,
        Role.EXECUTOR)));

    assertThat(web.get().uri("/az/plans/{code}/overdue", plan.code())).hasStatusOk().bodyText()
        .contains("Şuranın seçkisi", "12 gün gecikir", "Sınaq şöbəsi");
  }

  @Test
  void aStatedLevelStandsBesideTheReckonedOneWithItsReason() {
    var plan = aPlan(keeping);
    var measure = aMeasure(keeping, plan, "5.6", UUID.randomUUID());
    done(judging.state(measure, Level.LIMITED, "Görüşlər olub, protokollar hələ köçürülməyib", anOfficial(
        Role.DEPUTY)));

    assertThat(web.get().uri("/az/plans/{code}/measures/5.6", plan.code())).hasStatusOk().bodyText()
        .contains("Məhdud", "Sübutlara görə hesablanan səviyyə: Sübut yoxdur",
            "Görüşlər olub, protokollar hələ köçürülməyib");
  }

  @Test
  void civilSocietyAssessesBesideTheAuthorityAndOverwritesNothing() {
    var plan = aPlan(keeping);
    var measure = aMeasure(keeping, plan, "5.4", UUID.randomUUID());
    var delegate = aDelegate();
    var form = "/az" + measure.path() + "/assessment";

    assertThat(web.get().uri(form).with(signedIn(delegate))).hasStatusOk();
    assertThat(web.post().uri(form).with(signedIn(delegate)).param("level", "")).hasStatus(422).bodyText()
        .contains("Səviyyəni seçin", "Səbəbi yazın");
    assertThat(web.post().uri(form).with(signedIn(delegate)).param("level", "NOT_STARTED").param("reason",
        "Heç bir iclasa dəvət edilməmişik")).hasStatus(303);
    assertThat(web.get().uri("/az" + measure.path())).bodyText()
        .contains("Başlanmayıb", "Heç bir iclasa dəvət edilməmişik", "Sübut yoxdur");
  }

  @Test
  void whoSpeaksForAnOrganisationFindsThePlansOnTheirOwnPage() {
    var plan = aPlan(keeping);
    assertThat(panel.page(Language.AZ, aDelegate()).orElseThrow().plans()).extracting(Link::path)
        .contains("/plans/" + plan.code());
    assertThat(panel.page(Language.AZ, anOfficial(Role.HEAD))).isEmpty();
  }

  @Test
  void onlyCivilSocietyMayAssess() {
    var measure = aMeasure(keeping, aPlan(keeping), "5.4", UUID.randomUUID());
    assertThat(web.post().uri("/az" + measure.path() + "/assessment").with(signedIn(anOfficial(Role.HEAD)))
        .param("level", "COMPLETED").param("reason", "Hər şey əladır")).hasStatus(403);
  }

  @Test
  void everyPageStandsInThreeLanguages() {
    var plan = aPlan(keeping);
    var measure = aMeasure(keeping, plan, "6.3", UUID.randomUUID());
    for (var language : new String[]{"az", "en", "ru"}) {
      for (var page : new String[]{"/plans", "/plans/" + plan.code(), "/plans/" + plan.code() + "/overdue",
          measure.path()}) {
        assertThat(web.get().uri("/" + language + page)).as(page).hasStatusOk();
      }
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(web.get().uri("/az/plans/1999")).hasStatus(404);
    assertThat(web.get().uri("/az/plans/{code}/measures/9.9", aPlan(keeping).code())).hasStatus(404);
  }
}
