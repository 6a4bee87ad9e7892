package az.rayon.actionplan.report;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.actionplan.PlanTest;
import az.rayon.actionplan.SampleSeries;
import az.rayon.actionplan.plan.EvidenceItem.Piece;
import az.rayon.actionplan.plan.KeepingMilestones;
import az.rayon.actionplan.plan.KeepingPlans;
import az.rayon.actionplan.plan.Measure;
import az.rayon.actionplan.plan.Plan;
import az.rayon.actionplan.plan.ShowingEvidence;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import az.rayon.opendata.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The report from its draft to everybody's screen, as people make it.
@PlanTest
class ReportPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingPlans keeping;
  @Autowired
  KeepingMilestones steps;
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

  private final Official executor = anOfficial(Role.EXECUTOR);
  private final Official deputy = anOfficial(Role.DEPUTY);
  private final Official head = anOfficial(Role.HEAD);
  private int year;
  private Plan plan;
  private Measure measure;
  private String desk = "";
  private String open = "";

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

  private void draft() {
    assertThat(web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor)).param("year",
        String.valueOf(year))).hasStatus(303).headers().hasValue("Location", desk);
    form(deputy, "title", "Sınaq hesabatı\nHesabat", "signatory", "Kəmalə Xəlilova", "post", "Müavin:");
  }

  private void form(Official by, String... fields) {
    var request = web.post().uri(desk + "/form").with(signedIn(by));
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    assertThat(request).hasStatus(303);
  }

  private MvcTestResult move(String step, Official by, String... more) {
    var request = web.post().uri(desk + "/move").with(signedIn(by)).param("step", step);
    for (int i = 0; i < more.length; i += 2) request = request.param(more[i], more[i + 1]);
    return request.exchange();
  }

  private void approved() {
    draft();
    assertThat(move("DEPUTY", executor)).hasStatus(303);
    assertThat(move("HEAD", deputy)).hasStatus(303);
    assertThat(move("APPROVE", head)).hasStatus(303);
  }

  private UUID sentence(String beginning) {
    var report = reports.find(plan.id(), year).orElseThrow();
    return sentences.of(report.id()).stream().flatMap(clause -> clause.sentences().stream())
        .filter(sentence -> sentence.text().contains(beginning)).findFirst().orElseThrow().id();
  }

  @Test
  void theProgramWritesSentencesWithFiguresAndTheirEndings() {
    done(showing.show(measure, LocalDate.of(year, 1, 1), "Təlimat", new Piece.Link("https://example.az/telimat"),
        executor));
    draft();
    assertThat(web.get().uri(desk).with(signedIn(executor))).hasStatusOk().bodyText().contains(
        "göstəricisi 412 olub.", "Əvvəlki ilin eyni dövründə bu göstərici 380 olub.",
        "97,2 % olub: 212 haldan 206-sı.", "“Göstərici ethics.trained” üzrə məlumat yoxdur", "“Təlimat” dərc olunub");
  }

  @Test
  void aDraftIsSeenByOfficialsOnly() {
    draft();
    assertThat(web.get().uri(open).with(aVisitor())).hasStatus(404);
    assertThat(web.get().uri(open + ".pdf").with(aVisitor())).hasStatus(404);
    assertThat(web.get().uri(open).with(signedIn(executor))).hasStatusOk().bodyText().contains("Bu, layihədir");
    assertThat(web.get().uri("/az/plans/{code}", plan.code()).with(aVisitor())).hasStatusOk().bodyText()
        .doesNotContain("/reports/" + year);
  }

  @Test
  void aWordedSentenceKeepsWhatItRestsOnAndSaysWhenItNamesNoFigure() {
    draft();
    var id = sentence("412");
    var path = desk + "/sentences/" + id;
    assertThat(web.post().uri(path).with(signedIn(executor)).param("text", "Müraciətlərin sayı 412-yə çatıb.")
        .param("on", "F:sample.received")).hasStatus(303);
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Müraciətlərin sayı 412-yə çatıb.",
        "əməkdaş dəyişib").doesNotContain("Mətndə rəqəm yoxdur");
    web.post().uri(path).with(signedIn(executor)).param("text", "Çox müraciət gəlib.").param("on", "F:sample.received")
        .exchange();
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Mətndə rəqəm yoxdur");
    web.post().uri(path).with(signedIn(executor)).param("text", "Çox müraciət gəlib.").exchange();
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Sübutsuz");
  }

  @Test
  void whoWritesOverAnothersWordsIsToldAndLosesNothing() {
    draft();
    var path = desk + "/sentences/" + sentence("412");
    var old = EditingReports.mark(sentences.of(reports.find(plan.id(), year).orElseThrow().id()).stream()
        .flatMap(clause -> clause.sentences().stream()).filter(each -> each.text().contains("412")).findFirst()
        .orElseThrow().text());
    assertThat(web.post().uri(path).with(signedIn(executor)).param("was", old).param("text", "Birincinin 412-si."))
        .hasStatus(303);
    assertThat(web.post().uri(path).with(signedIn(deputy)).param("was", old).param("text", "İkincinin 412-si."))
        .hasStatus(409).bodyText().contains("başqası dəyişib", "Birincinin 412-si.", "İkincinin 412-si.");
  }

  @Test
  void aSentenceByHandIsMarkedUntilItRestsOnSomething() {
    draft();
    var clause = desk + "/clauses/1.9";
    assertThat(web.post().uri(clause).with(signedIn(executor)).param("text", " ")).hasStatus(422).bodyText()
        .contains("Cümləni yazın");
    assertThat(web.post().uri(clause).with(signedIn(executor)).param("text", "Maarifləndirmə işləri aparılır."))
        .hasStatus(303);
    assertThat(web.get().uri(desk).with(signedIn(executor))).bodyText().contains("Maarifləndirmə işləri aparılır.",
        "Sübutsuz");
  }

  @Test
  void approvalWaitsUntilTheWordsSayWhatTheRegistersSay() {
    draft();
    move("DEPUTY", executor);
    move("HEAD", deputy);
    received.says(year, Figure.count(Figure.ALL, 415, LocalDate.of(year, 1, 3)));
    assertThat(move("APPROVE", head)).hasStatus(409).bodyText().contains("reyestrlər dəyişib", "412 → ");
    assertThat(web.post().uri(desk + "/refresh").with(signedIn(head))).hasStatus(303);
    assertThat(move("APPROVE", head)).hasStatus(303);
    assertThat(web.get().uri(open).with(signedIn(head))).bodyText().contains("göstəricisi 415 olub.");
  }

  @Test
  void whatWasSignedStandsWhateverTheRegistersSayLater() {
    approved();
    received.says(year, Figure.count(Figure.ALL, 999, LocalDate.of(year, 1, 4)));
    assertThat(web.get().uri(open).with(signedIn(head))).hasStatusOk().bodyText()
        .contains("göstəricisi 412 olub.", "Bu gün reyestrdə: 999", "plans.csv", "SHA-256");
    assertThat(web.post().uri(desk + "/sentences/{id}", sentence("412")).with(signedIn(head)).param("text", "Başqa."))
        .hasStatus(409);
    assertThatThrownBy(() -> db.sql("update actionplan.sentence set text = 'Başqa.' where id = ?").param(sentence(
        "412")).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("signed");
    assertThat(web.get().uri(open + "/rows/plans.csv").with(signedIn(head))).hasStatusOk().bodyText()
        .contains(plan.code());
  }

  @Test
  void theReportGoesAllTheWayToEverybody() {
    approved();
    assertThat(move("SEND", executor, "way", "")).hasStatus(422).bodyText().contains("Günü rəqəmlərlə yazın");
    assertThat(move("SEND", executor, "way", "x".repeat(601), "day", "1", "day-month", "2", "day-year", "2026"))
        .hasStatus(422).bodyText().contains("Ən çoxu 600 simvol yazın");
    var today = LocalDate.now(clock);
    assertThat(move("SEND", executor, "way", "e-sənəd, № 12", "day", "" + today.getDayOfMonth(), "day-month",
        "" + today.getMonthValue(), "day-year", "" + year)).hasStatus(303);
    assertThat(web.get().uri(open).with(aVisitor())).hasStatus(404);
    assertThat(move("PUBLISH", executor)).hasStatus(403).bodyText().contains("başqa vəzifəli şəxs");
    assertThat(move("PUBLISH", deputy)).hasStatus(303);
    assertThat(web.get().uri(open).with(aVisitor())).hasStatusOk().bodyText().contains("e-sənəd, № 12",
        "Kəmalə Xəlilova", "href=\"#s1\"", "2 tədbirdən 1-i sübutsuz");
    assertThat(db.sql("select value from open_data.plan_report_figures where plan = ? and series = 'sample.received' "
        + "order by value desc").param(plan.code()).query(Integer.class).list()).containsExactly(412, 380);
  }

  @Test
  void theDocxHasTheThreeColumnsAndTheJsonTheEvidence() throws IOException {
    approved();
    var docx = web.get().uri(open + ".docx").with(signedIn(head)).exchange().getResponse().getContentAsByteArray();
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      var table = document.getTables().getFirst();
      assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText().strip()).containsExactly(
          "Tədbirlər planının bəndi", "Tədbirin adı", "Tədbirin icra vəziyyəti");
      assertThat(table.getText()).contains("4.3.", "göstəricisi 412 olub.");
    }
    assertThat(web.get().uri(open + ".json").with(signedIn(head))).hasStatusOk().bodyJson()
        .extractingPath("$.clauses[1].sentences[0].evidence[0].figures[0].value").isEqualTo(412);
  }

  @Test
  void oneReportAYearAndOnlyForTheYearsOfThePlan() {
    draft();
    var again = web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor));
    assertThat(again.param("year", String.valueOf(year))).hasStatus(303);
    assertThat(web.post().uri("/az/desk/plans/{code}/reports", plan.code()).with(signedIn(executor)).param("year",
        "1999")).hasStatus(303).headers().hasValue("Location", "/az/desk/plans/" + plan.code() + "?refused=OTHER_YEAR");
  }

  @Test
  void whatThePersonMayNotDoIsRefused() {
    draft();
    assertThat(move("APPROVE", head)).hasStatus(409);
    assertThat(move("DEPUTY", anOfficial(Role.REGISTRAR))).hasStatus(403);
    assertThat(move("BACK", deputy, "reason", "")).hasStatus(422);
    assertThat(web.get().uri(desk)).hasStatus3xxRedirection();
  }
}
