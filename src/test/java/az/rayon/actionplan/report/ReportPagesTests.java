package az.rayon.actionplan.report;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static az.rayon.actionplan.PlanWorld.aMeasure;
import static az.rayon.actionplan.PlanWorld.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.actionplan.PlanTest;
import az.rayon.kernel.Role;
import az.rayon.opendata.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// The report from its approval to everybody's screen, as people make it.
@PlanTest
class ReportPagesTests extends ReportInTheMaking {

  @Test
  void whatTheRegistersComeToMeanwhileHoldsUpNobody() {
    withHead();
    received.says(year, Figure.count(Figure.ALL, 415, LocalDate.of(year, 1, 3)));
    assertThat(web.get().uri(desk).with(signedIn(head))).hasStatusOk().bodyText()
        .contains("reyestrlər dəyişib", "412 → ", "göstəricisi 412 olub.");
    assertThat(move("APPROVE", head)).hasStatus(303);
    assertThat(web.get().uri(open).with(signedIn(head))).bodyText()
        .contains("göstəricisi 412 olub.", "Bu gün reyestrdə: 415");
  }

  @Test
  void theHeadMayBringTheFiguresUpToDateAndThenSign() {
    withHead();
    var before = hashOfTheRows();
    received.says(year, Figure.count(Figure.ALL, 415, LocalDate.of(year, 1, 3)));
    aMeasure(keeping, aPlan(keeping), "5.1", executor.unit());
    assertThat(web.post().uri(desk + "/refresh").with(signedIn(head))).hasStatus(303);
    assertThat(hashOfTheRows()).isNotEqualTo(before);
    assertThat(move("APPROVE", head)).hasStatus(303);
    assertThat(web.get().uri(open).with(signedIn(head))).bodyText().contains("göstəricisi 415 olub.");
  }

  @Test
  void aDraftWithoutTheRowsBehindItIsNotSigned() {
    withHead();
    db.sql("update actionplan.report set read_at = null where plan = ?").param(plan.id()).update();
    assertThat(web.get().uri(desk).with(signedIn(head))).bodyText().contains("sətirlər isə hələ götürülməyib");
    assertThat(move("APPROVE", head)).hasStatus(409).bodyText().contains("sətirlər hələ götürülməyib");
    assertThat(web.post().uri(desk + "/refresh").with(signedIn(head))).hasStatus(303);
    assertThat(move("APPROVE", head)).hasStatus(303);
  }

  private String hashOfTheRows() {
    return db.sql("""
        select f.sha256 from actionplan.frozen_rows f join actionplan.report r on r.id = f.report where r.plan = ?
        """).param(plan.id()).query(String.class).single();
  }

  @Test
  void whatWasSignedStandsWhateverTheRegistersSayLater() {
    approved();
    received.says(year, Figure.count(Figure.ALL, 999, LocalDate.of(year, 1, 4)));
    assertThat(web.get().uri(open).with(signedIn(head))).hasStatusOk().bodyText()
        .contains("göstəricisi 412 olub.", "Bu gün reyestrdə: 999", "plans.csv", "SHA-256");
    assertThat(
        web.post().uri(desk + "/sentences/{id}", sentence("412").id()).with(signedIn(head)).param("text", "Başqa."))
        .hasStatus(409);
    assertThatThrownBy(() -> db.sql("update actionplan.sentence set text = 'Başqa.' where id = ?").param(sentence(
        "412").id()).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("signed");
    assertThatThrownBy(() -> db.sql("delete from actionplan.frozen_rows").update())
        .isInstanceOf(DataAccessException.class).hasMessageContaining("signed");
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
  void whatThePersonMayNotDoIsRefused() {
    draft();
    assertThat(move("APPROVE", head)).hasStatus(409);
    assertThat(move("DEPUTY", anOfficial(Role.REGISTRAR))).hasStatus(403);
    assertThat(move("BACK", deputy, "reason", "")).hasStatus(422);
    assertThat(web.get().uri(desk)).hasStatus3xxRedirection();
  }

  private void withHead() {
    draft();
    assertThat(move("DEPUTY", executor)).hasStatus(303);
    assertThat(move("HEAD", deputy)).hasStatus(303);
  }

  private void approved() {
    withHead();
    assertThat(move("APPROVE", head)).hasStatus(303);
  }
}
