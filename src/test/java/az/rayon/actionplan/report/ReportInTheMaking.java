package az.rayon.actionplan.report;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.SampleSeries;
import az.rayon.actionplan.plan.KeepingPlans;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.ShowingEvidence;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.Figure;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A plan with two measures, those who write its report and those who let it go.
abstract class ReportInTheMaking {

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingPlans keeping;
  @Autowired
  ShowingEvidence showing;
  @Autowired
  Reports reports;
  @Autowired
  Sentences sentences;
  @Autowired
  SampleSeries received;
  @Autowired
  SampleSeries onTime;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  final Official executor = anOfficial(Role.EXECUTOR);
  final Official deputy = anOfficial(Role.DEPUTY);
  final Official head = anOfficial(Role.HEAD);
  int year;
  Plan plan;
  Measure measure;
  String desk = "";
  String open = "";

  @BeforeEach
  void aPlanWithTwoMeasures() {
    year = LocalDate.now(clock).getYear();
    received.says(year, Figure.count(Figure.ALL, 412, LocalDate.of(year, 1, 2)));
    received.says(year - 1, Figure.count(Figure.ALL, 380, LocalDate.of(year - 1, 12, 30)));
    onTime.says(year, Figure.share(Figure.ALL, 206, 212, LocalDate.of(year, 1, 2)));
    plan = aPlan(keeping);
    measure = aMeasure(keeping, plan, "4.3", executor.unit(), "sample.received", "sample.onTime");
    aMeasure(keeping, plan, "1.9", executor.unit(), "ethics.trained");
    open = "/az/plans/" + plan.code() + "/reports/" + year;
    desk = "/az/desk/plans/" + plan.code() + "/reports/" + year;
  }

  void draft() {
    assertThat(web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor)).param("year",
        String.valueOf(year))).hasStatus(303).headers().hasValue("Location", desk);
    form(deputy, "title", "Sınaq hesabatı\nHesabat", "signatory", "Kəmalə Xəlilova", "post", "Müavin:");
  }

  private void form(Official by, String... fields) {
    var request = web.post().uri(desk + "/form").with(signedIn(by));
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    assertThat(request).hasStatus(303);
  }

  MvcTestResult move(String step, Official by, String... more) {
    var request = web.post().uri(desk + "/move").with(signedIn(by)).param("step", step);
    for (int i = 0; i < more.length; i += 2) request = request.param(more[i], more[i + 1]);
    return request.exchange();
  }

  /// The sentence that holds these words.
  Sentence sentence(String words) {
    var report = reports.find(plan.id(), year).orElseThrow();
    return sentences.of(report.id()).stream().flatMap(clause -> clause.sentences().stream())
        .filter(sentence -> sentence.text().contains(words)).findFirst().orElseThrow();
  }
}
