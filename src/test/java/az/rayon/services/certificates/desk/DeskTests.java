package az.rayon.services.certificates.desk;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.People;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Templates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The desk: each write as each role and as nobody, and what the forms say to those who may.
@ServicesTest
class DeskTests {

  @Autowired
  Certificates certificates;

  @Autowired
  Templates templates;

  @Autowired
  JdbcClient db;

  private final Desk desk;

  @Autowired
  DeskTests(MockMvcTester web, IssuingCertificates issuing) {
    desk = new Desk(web, issuing);
  }

  @Test
  void aClerkIssuesAndTheSameFormSentAgainIssuesNothingMore() {
    var clerk = anOfficial(Role.EXECUTOR);
    var typed = Desk.typed();
    var place = onward(desk.post("/az/desk/certificates/new", typed, clerk));
    assertThat(onward(desk.post("/az/desk/certificates/new", typed, clerk))).isEqualTo(place);
    assertThat(body(desk.get(place, clerk))).contains("Əliyeva Könül İsgəndər qızı", "5GK12AZ", "Qüvvədədir");
    desk.nobodyElseMay("/az/desk/certificates/new", Desk.typed(), Role.EXECUTOR, Role.REPRESENTATIVE, Role.DEPUTY,
        Role.HEAD);
  }

  @Test
  void whatIsMissingIsSaidWhereItIsMissingAndKept() {
    var typed = Desk.typed();
    typed.put("address", "");
    typed.put("fin", "OIO");
    typed.put("email", "nobody@demo.invalid");
    var answer = desk.post("/az/desk/certificates/new", typed, anOfficial(Role.EXECUTOR));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("FİN 7 işarədən ibarətdir", "Bu sahəni doldurun", "Bu e-poçtla hesab yoxdur",
        "value=\"OIO\"", "Əliyev Rəşad Qədir oğlu; əri; 1984");
  }

  @Test
  void thePreviewIsMarkedAsOneAndTakesNoNumber() throws Exception {
    var clerk = anOfficial(Role.REPRESENTATIVE);
    var before = db.sql("select count(*) from services.certificate").query(Long.class).single();
    var answer = desk.post("/az/desk/certificates/preview.pdf", Desk.typed(), clerk);
    assertThat(answer).hasStatusOk();
    try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("NÜMUNƏ", "AR-0000-000000", "Əliyeva Könül");
      assertThat(document.getSignatureDictionaries()).isEmpty();
    }
    assertThat(db.sql("select count(*) from services.certificate").query(Long.class).single()).isEqualTo(before);
    desk.nobodyElseMay("/az/desk/certificates/preview.pdf", Desk.typed(), Role.EXECUTOR, Role.REPRESENTATIVE,
        Role.DEPUTY,
        Role.HEAD);
  }

  @Test
  void theHeadRevokesAnyAndAnExecutorWhatTheirUnitGave() {
    var clerk = anOfficial(Role.EXECUTOR);
    var issued = desk.issue(clerk);
    var path = "/az/desk/certificates/" + issued.number() + "/revoke";
    assertThat(desk.post(path, Map.of("reason", " "), clerk)).hasStatus(422).bodyText().contains("Səbəbi yazın");
    assertThat(desk.post(path, Map.of("reason", "Səhv"), anOfficial(Role.EXECUTOR))).hasStatus(403);
    desk.nobodyElseMay(path, Map.of("reason", "Səhv"), Role.HEAD, Role.DEPUTY);
    assertThat(certificates.get(issued.number()).state()).isInstanceOf(Certificate.State.Valid.class);
    onward(desk.post(path, Map.of("reason", "Səhv ünvan"), clerk));
    assertThat(body(desk.get("/az/desk/certificates/" + issued.number(), clerk))).contains("Ləğv edilib", "Səhv ünvan");
    assertThat(desk.post(path, Map.of("reason", "Yenə"), anOfficial(Role.HEAD))).hasStatus(409).bodyText()
        .contains("artıq ləğv edilib");
    assertThat(db.sql("select deed from audit.deed where subject = ? order by at").param(issued.id()).query(
        String.class).list()).containsExactly("certificate.issued", "certificate.revoked");
  }

  @Test
  void aCorrectedOneTakesThePlaceOfTheOld() {
    var clerk = anOfficial(Role.EXECUTOR);
    var old = desk.issue(clerk);
    var path = "/az/desk/certificates/" + old.number() + "/replace";
    assertThat(body(desk.get(path, clerk))).contains("Samux şəhəri, Nizami küçəsi, ev 12");
    var typed = Desk.typed();
    typed.put("address", "Samux şəhəri, Füzuli küçəsi, ev 3");
    assertThat(desk.post(path, typed, clerk)).hasStatus(422).bodyText().contains("Səbəbi yazın", "Füzuli küçəsi");
    typed.put("reason", "Ünvan dəyişib");
    desk.nobodyElseMay(path, typed, Role.HEAD, Role.DEPUTY);
    var place = onward(desk.post(path, typed, clerk));
    assertThat(body(desk.get("/az/desk/certificates/" + old.number(), clerk))).contains("Əvəz edilib",
        place.substring(place
            .lastIndexOf('/') + 1));
    assertThat(desk.post(path, typed, clerk)).hasStatus(409);
  }

  @Test
  void twoWhoEndTheSameAtOnceCannotBothDoSo() throws Exception {
    var issued = desk.issue(anOfficial(Role.EXECUTOR));
    var path = "/az/desk/certificates/" + issued.number() + "/revoke";
    try (var heads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
      java.util.concurrent.Callable<Integer> one = () -> desk
          .post(path, Map.of("reason", "Səhv"), anOfficial(Role.HEAD))
          .getResponse().getStatus();
      var answers = heads.invokeAll(List.of(one, one, one, one)).stream().map(future -> future.resultNow()).sorted()
          .toList();
      assertThat(answers).containsExactly(303, 409, 409, 409);
    }
  }

  @Test
  void theRegistryIsSearchedByWhatStandsInItsAddress() {
    var clerk = anOfficial(Role.REGISTRAR);
    var executor = anOfficial(Role.EXECUTOR);
    if (!(desk.issuing().issue(anOrder().holder("Gülşən Axtarılan qızı").build(),
        executor) instanceof Done(var found))) {
      throw new AssertionError();
    }
    assertThat(body(desk.get("/az/desk/certificates?words=gulsen%20axtarilan", clerk))).contains(found.number());
    assertThat(body(desk.get("/az/desk/certificates?words=gulsen%20axtarilan&state=REVOKED", clerk)))
        .doesNotContain(found
            .number());
    assertThat(body(desk.get("/az/desk/certificates?words=" + found.number() + "&kind=archive", clerk)))
        .doesNotContain("href=\"/az/desk/certificates/" + found.number());
    assertThat(desk.get("/az/desk/certificates?state=%27&year=x&page=-4&kind=%25", clerk)).hasStatusOk();
  }

  @Test
  void aRepresentativeSeesTheirOwnUnitsOnly() {
    var own = anOfficial(Role.REPRESENTATIVE);
    var mine = desk.issue(own);
    var theirs = desk.issue(anOfficial(Role.EXECUTOR));
    assertThat(body(desk.get("/az/desk/certificates", own))).contains(mine.number()).doesNotContain(theirs.number());
    assertThat(desk.get("/az/desk/certificates/" + theirs.number(), own)).hasStatus(404);
    assertThat(desk.get("/az/desk/certificates/" + theirs.number() + "/paper.pdf", own)).hasStatus(404);
    assertThat(desk.get("/az/desk/certificates/" + mine.number() + "/paper.pdf", own)).hasStatusOk();
    People.everybodyBut(UUID.randomUUID(), Role.REGISTRAR, Role.EXECUTOR, Role.DEPUTY, Role.HEAD, Role.AUDITOR)
        .forEach(by -> assertThat(desk.get(
            "/az/desk/certificates/" + theirs.number() + "/paper.pdf", by).getResponse().getStatus())
            .isIn(303, 403, 404));
  }

  @Test
  void pagesSpeakThreeLanguages() {
    var head = anOfficial(Role.HEAD);
    for (var language : List.of("en", "ru")) {
      for (var path : List.of("", "/new?kind=family-composition", "/templates", "/templates/family-composition",
          "/batches")) {
        assertThat(desk.get("/" + language + "/desk/certificates" + path, head)).as(path).hasStatusOk();
      }
    }
  }
}
