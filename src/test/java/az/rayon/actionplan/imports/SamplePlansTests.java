package az.rayon.actionplan.imports;

import static az.rayon.actionplan.PlanWorld.aDirectory;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.directory.Directory;
import az.rayon.kernel.Demonstration;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What stands there after the first start of a demonstration.
@PlanTest
class SamplePlansTests {

  @Autowired
  List<Demonstration> demonstrations;
  @Autowired
  Directory directory;
  @Autowired
  Clock clock;
  @Autowired
  JdbcClient db;
  @Autowired
  MockMvcTester web;

  @BeforeEach
  void prepareOnce() {
    var there = db.sql("select count(*) from actionplan.plan where code = '2025-2027'").query(Long.class).single();
    if (there > 0) return;
    aDirectory(directory, demonstrations, LocalDate.now(clock));
    demonstrations.stream().filter(SamplePlans.class::isInstance).forEach(Demonstration::prepare);
  }

  @Test
  void theRealReportStandsAsTheFirstWithoutEvidence() {
    assertThat(web.get().uri("/az/plans/2020-2022")).hasStatusOk().bodyText()
        .contains("7 tədbirdən 7-si sübutsuz", "Fayldan götürülüb").doesNotContain("Nümayiş planı");
    for (var suffix : List.of("", ".docx", ".pdf", ".json", ".csv")) {
      assertThat(web.get().uri("/az/plans/2020-2022/reports/2022" + suffix)).as(suffix).hasStatusOk();
    }
  }

  @Test
  void theDemonstrationPlanSaysWhatItIsAndReportsNothingWithoutARegister() {
    assertThat(web.get().uri("/az/plans/2025-2027")).hasStatusOk().bodyText().contains("nümayiş üçün qurulmuş plandır");
    assertThat(web.get().uri("/az/plans/2025-2027/reports/2025")).hasStatusOk().bodyText()
        .contains("“Etika üzrə təlim keçmiş əməkdaşların payı” üzrə məlumat yoxdur: bu göstəricinin reyestri hələ "
            + "yaradılmayıb.", "26.12.2025-ci il", "Dərc olunub");
    assertThat(web.get().uri("/az/plans/2025-2027/reports/2025/changes")).hasStatusOk().bodyText()
        .contains("2022-ci və 2025-ci il hesabatları");
    assertThat(web.get().uri("/az/plans/2025-2027/reports/2025.pdf")).hasStatusOk().body().startsWith("%PDF".getBytes(
        StandardCharsets.US_ASCII));
  }

  @Test
  void aReportThatTheProgramWroteIsReadBackAsItIs() {
    for (var report : List.of("2020-2022/reports/2022", "2025-2027/reports/2025")) {
      var file = web.get().uri("/az/plans/" + report + ".docx").exchange().getResponse().getContentAsByteArray();
      var paper = PaperReader.read(((Scan.Rows) FileScan.of(file)).rows());
      assertThat(paper.unread()).as(report).isEmpty();
      assertThat(paper.joined()).as(report).isEmpty();
      assertThat(paper.clauses()).as(report).hasSize(7);
      assertThat(paper.signatory()).as(report).isNotNull();
      assertThat(paper.date()).as(report).isNotNull();
    }
  }

  @Test
  void theSameSevenMeasuresStandInBothPlans() {
    var titles = "select title_az from open_data.plan_measures where plan = ? order by number";
    assertThat(db.sql(titles).param("2025-2027").query(String.class).list()).hasSize(7)
        .isEqualTo(db.sql(titles).param("2020-2022").query(String.class).list());
  }
}
