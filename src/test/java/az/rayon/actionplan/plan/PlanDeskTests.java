package az.rayon.actionplan.plan;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static az.rayon.actionplan.PlanWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.actionplan.PlanTest;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlanTest
class PlanDeskTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingPlans keeping;
  @Autowired
  KeepingMilestones steps;
  @Autowired
  Measures measures;
  @Autowired
  Milestones milestones;
  @Autowired
  EvidenceItems evidence;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  private final Official deputy = anOfficial(Role.DEPUTY);
  private final Official executor = anOfficial(Role.EXECUTOR);
  private Plan plan;
  private Measure measure;
  private String desk = "";

  @BeforeEach
  void aMeasureOfTheExecutorsUnit() {
    plan = aPlan(keeping);
    measure = aMeasure(keeping, plan, "4.3", executor.unit(), "sample.received");
    desk = "/az/desk" + measure.path();
  }

  private MvcTestResult post(String path, Official by, String... fields) {
    var request = web.post().uri(path).with(signedIn(by));
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void aPlanIsLaidDownFilledAndOpened() {
    var code = "2031-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(post("/az/desk/plans", deputy, "code", code, "titleAz", "Yeni plan", "firstYear", "2031", "lastYear",
        "2031")).hasStatus(303);
    assertThat(post("/az/desk/plans/" + code + "/measures", deputy, "number", "1.1", "titleAz", "Birinci tədbir",
        "directionNumber", "1", "directionAz", "Xidmətlər", "starts", "1", "starts-month", "1", "starts-year", "2031",
        "ends", "31", "ends-month", "12", "ends-year", "2031", "others", "Bələdiyyə; QHT", "series", "sample.onTime"))
        .hasStatus(303);
    assertThat(web.get().uri("/az/desk/plans/{code}/measures/1.1", code).with(signedIn(deputy))).hasStatusOk()
        .bodyText().contains("Birinci tədbir", "Bələdiyyə; QHT");
    assertThat(web.get().uri("/az/plans/{code}", code).with(aVisitor())).hasStatus(404);
    assertThat(post("/az/desk/plans/" + code + "/open", deputy)).hasStatus(303);
    assertThat(web.get().uri("/az/plans/{code}", code).with(aVisitor())).hasStatusOk().bodyText()
        .contains("Xidmətlər", "Başlanmayıb");
    assertThat(post("/az/desk/plans/" + code, deputy, "titleAz", "Adı dəyişib", "titleEn", "Renamed")).hasStatus(303);
    assertThat(web.get().uri("/en/plans/{code}", code)).bodyText().contains("Renamed");
  }

  @Test
  void termsThatDoNotFitComeBackAsTheyWereTyped() {
    assertThat(post("/az/desk/plans/" + plan.code() + "/measures", deputy, "number", "dörd", "titleAz", "",
        "directionNumber", "x", "starts", "40", "others", "Qalan yazı")).hasStatus(422).bodyText()
        .contains("Nömrəni belə yazın", "value=\"dörd\"", "value=\"40\"", "Qalan yazı");
    assertThat(post("/az/desk/plans", deputy, "code", plan.code(), "titleAz", "Eyni kod", "firstYear", "2025",
        "lastYear", "2027")).hasStatus(409).bodyText().contains("Bu kodla plan artıq var", "Eyni kod");
  }

  @Test
  void whatIsTooLongForTheTermsIsSaidAndAForgedUnitIsRefused() {
    var terms = new String[]{"number", "1.1", "titleAz", "Tədbir", "directionNumber", "1", "starts", "1",
        "starts-month", "1", "starts-year", "2025", "ends", "31", "ends-month", "12", "ends-year", "2025"};
    var measures = "/az/desk/plans/" + plan.code() + "/measures";
    assertThat(post(measures, deputy, with(terms, "others", "Ə".repeat(2_001)))).hasStatus(422).bodyText()
        .contains("Ən çoxu 2000 simvol yazın", "href=\"#terms-others\"");
    assertThat(post(measures, deputy, with(terms, "unit", "yox"))).hasStatus(400);
  }

  @Test
  void theQuestionsOfEachFormHaveIdsOfTheirOwn() {
    post(desk + "/milestones", executor, "title", "Birinci", "due", "1", "due-month", "3", "due-year", "2026");
    post(desk + "/milestones", executor, "title", "İkinci", "due", "1", "due-month", "4", "due-year", "2026");
    var page = web.get().uri(desk).with(signedIn(deputy)).exchange();
    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(new String(page.getResponse().getContentAsByteArray(),
        StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates().contains("terms-titleAz", "level-reason", "evidence-title");

    var step = milestones.of(measure.id()).getLast();
    assertThat(post(desk + "/milestones/" + step.id(), executor, "do", "reach", "seen", "0")).hasStatus(422).bodyText()
        .contains("href=\"#step-" + step.id() + "-result\"", "id=\"step-" + step.id() + "-result\"");
  }

  @Test
  void onlyTheUnitThatCarriesItOutAndTheLeadershipKeepAMeasure() {
    var stranger = anOfficial(Role.EXECUTOR);
    assertThat(post(desk + "/milestones", stranger, "title", "Başqası", "due", "1", "due-month", "2", "due-year",
        "2027")).hasStatus(403).bodyText().contains("icraçısı olan şöbə");
    assertThat(post(desk + "/level", executor, "level", "COMPLETED", "reason", "Bitdi")).hasStatus(403);
    assertThat(post("/az/desk/plans", executor, "code", "2032", "titleAz", "x", "firstYear", "2032", "lastYear",
        "2032")).hasStatus(403);
    assertThat(web.get().uri("/az/desk/plans/{code}/measures/new", plan.code()).with(signedIn(executor)))
        .hasStatus(403);
    assertThat(web.get().uri(desk).with(aVisitor())).hasStatus3xxRedirection();
    assertThat(post(desk + "/milestones", deputy, "title", "Rəhbərlik", "due", "1", "due-month", "2", "due-year",
        "2027")).hasStatus(303);
  }

  @Test
  void aMilestoneIsPromisedMovedReachedAndItsDiaryKeepsAll() {
    post(desk + "/milestones", executor, "title", "Forma açılsın", "due", "1", "due-month", "3", "due-year", "2026");
    var id = milestones.of(measure.id()).getFirst().id();
    assertThat(post(desk + "/milestones/" + id, executor, "do", "move", "seen", "0", "title", "Forma açılsın",
        "due", "1", "due-month", "4", "due-year", "2026")).hasStatus(422).bodyText().contains("Səbəbi yazın");
    assertThat(post(desk + "/milestones/" + id, executor, "do", "move", "seen", "0", "title", "Forma açılsın",
        "due", "1", "due-month", "4", "due-year", "2026", "why", "Satınalma gecikib")).hasStatus(303);
    assertThat(post(desk + "/milestones/" + id, executor, "do", "reach", "seen", "1", "on", "1", "on-month", "1",
        "on-year", "2099",
        "result", "Açılıb")).hasStatus(409).bodyText().contains("gələcəkdə ola bilməz");
    assertThat(post(desk + "/milestones/" + id, executor, "do", "reach", "seen", "1", "on", "2", "on-month", "1",
        "on-year", "2025",
        "result", "Forma işləyir")).hasStatus(303);
    assertThat(web.get().uri("/az" + measure.path())).bodyText().contains("Satınalma gecikib",
        "2026-03-01 → 2026-04-01", "Forma işləyir", "İcra olunub: 02.01.2025", "Mərhələ icra olunub");
    assertThat(post(desk + "/milestones/" + id, executor, "do", "reopen", "seen", "2", "why", "Səhv yazılıb"))
        .hasStatus(303);
    assertThat(web.get().uri("/az" + measure.path())).bodyText().contains("Mərhələ yenidən açılıb", "Səhv yazılıb");
  }

  @Test
  void whatIsSentTwiceIsKeptOnce() {
    for (int i = 0; i < 2; i++) {
      assertThat(post(desk + "/milestones", executor, "title", "Bir dəfə", "due", "1", "due-month", "3", "due-year",
          "2026")).hasStatus(303);
      assertThat(post(desk + "/evidence", executor, "kind", "LINK", "title", "Xəbər", "link",
          "https://samux-ih.gov.az/az/news/1", "on", "1", "on-month", "2", "on-year", "2025")).hasStatus(303);
    }
    assertThat(milestones.of(measure.id())).hasSize(1);
    assertThat(evidence.of(measure.id())).hasSize(1);
  }

  @Test
  void whoWritesOverAnothersChangeIsToldAndLosesNothing() {
    var terms = new String[]{"titleAz", "Mənim adım", "directionNumber", "4", "starts", "1", "starts-month", "1",
        "starts-year", "2025", "ends", "31", "ends-month", "12", "ends-year", "2025", "why", "Dəqiqləşdi",
        "unit", executor.unit().toString()};
    assertThat(post(desk + "/terms", deputy, with(terms, "seen", "0"))).hasStatus(303);
    assertThat(post(desk + "/terms", deputy, with(terms, "seen", "0"))).hasStatus(409).bodyText()
        .contains("başqası dəyişib", "Mənim adım", "name=\"seen\" value=\"1\"");

    post(desk + "/milestones", executor, "title", "Addım", "due", "1", "due-month", "3", "due-year", "2026");
    var step = desk + "/milestones/" + milestones.of(measure.id()).getFirst().id();
    assertThat(post(step, executor, "do", "reach", "seen", "7", "result", "Hazırdır")).hasStatus(409).bodyText()
        .contains("başqası dəyişib", "Hazırdır");
  }

  @Test
  void evidenceIsShownWithItsHashAndStaysWhenWithdrawn() {
    var file = new MockMultipartFile("file", "siyahı.csv", "text/csv",
        "ad,saat\nTəlim,6\n".getBytes(StandardCharsets.UTF_8));
    var today = LocalDate.now(clock);
    assertThat(web.post().uri(desk + "/evidence").multipart().file(file).with(signedIn(executor)).param("kind", "FILE")
        .param("title", "Təlimin siyahısı").param("on", "" + today.getDayOfMonth()).param("on-month",
            "" + today.getMonthValue())
        .param("on-year", "" + today.getYear())).hasStatus(303);
    assertThat(web.get().uri("/az" + measure.path())).bodyText().contains("Təlimin siyahısı", "SHA-256", "/documents/",
        "Məhdud");
    var item = evidence.of(measure.id()).getFirst();
    assertThat(web.get().uri(MeasureViews.address(item.piece())).with(aVisitor())).hasStatusOk();
    assertThat(post(desk + "/evidence/" + item.id() + "/withdraw", executor, "why", "Köhnə fayldır")).hasStatus(303);
    assertThat(web.get().uri("/az" + measure.path())).bodyText().contains("Geri götürülüb", "Köhnə fayldır",
        "Sübut yoxdur");
  }

  @Test
  void aLinkOrAFigureIsEvidenceTooAndAWrongOneComesBack() {
    assertThat(post(desk + "/evidence", executor, "kind", "LINK", "title", "Xəbər", "link", "javascript:alert(1)",
        "on", "1", "on-month", "2", "on-year", "2025")).hasStatus(422).bodyText().contains("https:// ilə birlikdə",
            "javascript:alert(1)");
    assertThat(post(desk + "/evidence", executor, "kind", "LINK", "title", "Xəbər", "link",
        "https://samux-ih.gov.az/az/news/1", "on", "1", "on-month", "2", "on-year", "2025")).hasStatus(303);
    assertThat(post(desk + "/evidence", executor, "kind", "FIGURE", "title", "Rəqəm", "figure", "sample.received", "on",
        "1", "on-month", "2", "on-year", "2025", "from", "1", "from-month", "1", "from-year", "2025", "to", "31",
        "to-month", "1", "to-year", "2025")).hasStatus(303);
    assertThat(post(desk + "/evidence", executor, "kind", "DEED", "title", "Yazı", "deed",
        UUID.randomUUID().toString(), "on", "1", "on-month", "2", "on-year", "2025")).hasStatus(422);
    assertThat(web.get().uri("/az" + measure.path())).bodyText().contains("https://samux-ih.gov.az/az/news/1",
        "/az/series/sample.received?from=2025-01-01&amp;to=2025-01-31");
  }

  @Test
  void theDiaryAndEachViewOnlyGrow() {
    assertThatThrownBy(() -> db.sql("update actionplan.history set reason = 'x' where measure = ?").param(measure.id())
        .update()).isInstanceOf(DataAccessException.class).hasMessageContaining("only grows");
    assertThatThrownBy(() -> db.sql("delete from actionplan.reckoning where measure = ?").param(measure.id()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void twoEditorsCannotBothWin() {
    done(steps.promise(measure, "Addım", LocalDate.of(2027, 1, 1), executor));
    var step = milestones.of(measure.id()).getFirst();
    milestones.save(step);
    assertThatThrownBy(() -> milestones.save(step)).isInstanceOf(OptimisticLockingFailureException.class);
  }
}
