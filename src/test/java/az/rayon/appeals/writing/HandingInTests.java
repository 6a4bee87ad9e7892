package az.rayon.appeals.writing;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Author;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppealsTest
class HandingInTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  WritingAppeals writing;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  @Test
  void theReceiptIsAPaperToo() {
    var visitor = Portal.visitor(web);
    var draft = visitor.draft(ofAnAppeal());
    onward(visitor.post(draft + "/check", Map.of()));
    assertThat(body(visitor.get(draft + "/receipt"))).contains(draft + "/receipt.pdf", "/az/log");
    var paper = visitor.get(draft + "/receipt.pdf");
    assertThat(paper).hasStatusOk().hasContentType("application/pdf");
    assertThat(paper.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(visitor.get("/az/appeals/new/" + UUID.randomUUID() + "/receipt.pdf")).hasStatus(404);
  }

  @Test
  void whatIsHandedInIsRegisteredAtOnce() {
    var fields = ofAnAppeal();
    var receipt = Portal.visitor(web).handIn(fields);

    var appeal = appeals.get(receipt.number());
    assertThat(appeal.state()).isEqualTo(new Appeal.State.Registered());
    assertThat(appeal.term().from()).isEqualTo(LocalDate.now(clock));
    assertThat(appeal.filing().text()).isEqualTo(fields.get("text"));
    assertThat(appeal.filing().settlement()).isEqualTo("fuzuli");
    assertThat(appeal.filing().author().contacts().email()).isEqualTo(fields.get("email"));
    assertThat(db.sql("select deed from audit.deed where subject = ?").param(appeal.id()).query(String.class).list())
        .containsExactly("appeal.registered");
  }

  @Test
  void whoeverDemandsConfidentialityFromTheFirstHasIt() {
    var visitor = Portal.visitor(web);
    var draft = visitor.draft(ofAnAppeal().with("confidential", "yes"));
    assertThat(body(visitor.get(draft + "/person"))).containsPattern("name=\"confidential\"[^>]* checked");
    assertThat(body(visitor.get(draft + "/check"))).contains("heç vaxt açıqlanmasın");
    onward(visitor.post(draft + "/check", Map.of()));
    assertThat(appeals.get(visitor.receipt(draft + "/receipt").number()).marks().confidential()).isTrue();
    assertThat(appeals.get(visitor.handIn(ofAnAppeal()).number()).marks().confidential()).isFalse();
  }

  @Test
  void theReceiptSaysByWhenAndWhy() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());
    portal.post(draft + "/check", Map.of());

    assertThat(body(portal.get(draft + "/receipt"))).contains("Niyə bu gün?", "Qeydiyyat nömrəsi", "id=\"due\"");
  }

  @Test
  void theSameFormSentTwiceIsOneAppeal() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());

    portal.post(draft + "/check", Map.of());
    var first = portal.receipt(draft + "/receipt");
    assertThat(onward(portal.post(draft + "/check", Map.of()))).isEqualTo(draft + "/receipt");
    assertThat(portal.receipt(draft + "/receipt")).isEqualTo(first);
    assertThat(onward(portal.get(draft + "/text"))).isEqualTo(draft + "/receipt");
    assertThat(onward(portal.post(draft + "/text", Map.of("text", "again")))).isEqualTo(draft + "/receipt");
  }

  @Test
  void eightSubmissionsAtTheSameMomentAreOneAppeal() throws Exception {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());

    try (var many = Executors.newFixedThreadPool(8)) {
      var sent = many.invokeAll(IntStream.range(0, 8)
          .<Callable<String>>mapToObj(_ -> () -> onward(portal.post(draft + "/check", Map.of()))).toList());
      for (var each : sent) assertThat(each.get()).isEqualTo(draft + "/receipt");
    }
    var key = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    assertThat(db.sql("select count(*) from appeals.appeal where submission = ?").param(key).query(Long.class)
        .single()).isEqualTo(1);
  }

  @Test
  void numbersHaveNoGaps() {
    var portal = Portal.visitor(web);
    var before = portal.handIn(ofAnAppeal()).number();
    portal.handIn(ofAnAppeal());
    var after = portal.handIn(ofAnAppeal()).number();

    assertThat(Long.parseLong(after.substring(7)) - Long.parseLong(before.substring(7))).isEqualTo(2);
  }

  @Test
  void anEmptyFirstPartSaysWhatIsMissing() {
    var answer = Portal.visitor(web).post("/az/appeals/new", Map.of());

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Müraciətin növünü seçin", "Mövzunu seçin", "govuk-error-summary");
  }

  @Test
  void anOverlongTextComesBackWholeWithHowMuchIsTooMuch() {
    var portal = Portal.visitor(web);
    var text = onward(portal.post("/az/appeals/new", ofAnAppeal().all()));
    var answer = portal.post(text, Map.of("text", "ə".repeat(10_001)));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("1 işarə artıqdır", "ə".repeat(10_001));
    assertThat(body(portal.post(text, Map.of("text", "ə".repeat(30_000))))).contains("20000 işarə artıqdır",
        "ə".repeat(30_000));
    assertThat(portal.post(text, Map.of("text", "ə".repeat(10_000)))).hasStatus(303);
  }

  @Test
  void withoutAnyContactAnAppealWouldBeAnonymous() {
    var portal = Portal.visitor(web);
    var text = onward(portal.post("/az/appeals/new", ofAnAppeal().all()));
    var answer = portal.post(text.replace("/text", "/person"), ofAnAppeal().with("email", "").all());

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("anonim", "value=\"Nümunə\"");
    assertThat(portal.post(text.replace("/text", "/person"),
        ofAnAppeal().with("email", "").with("phone", "050 123 45 67").all())).hasStatus(303);
  }

  @Test
  void anOrganisationWritesUnderItsOwnName() {
    var receipt = Portal.visitor(web)
        .handIn(ofAnAppeal().with("who", "organisation").with("organisation", "Nümunə MMC").with("surname", ""));

    assertThat(appeals.get(receipt.number()).filing().author()).isInstanceOfSatisfying(Author.Organisation.class,
        organisation -> assertThat(organisation.name()).isEqualTo("Nümunə MMC"));
  }

  @Test
  void hostileTextIsKeptAsTextAndHarmsNothing() {
    var hostile = "<script>alert(1)</script> '; drop table appeals.appeal; -- ${7*7} {0} \u202Eabc\u202C\nİkinci sətir";
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal().with("text", "\u0000" + hostile).with("surname", "O'\u0000\"Nil<b>"));

    assertThat(body(portal.get(draft + "/check"))).doesNotContain("<script>alert", "<b>").contains("&lt;script&gt;");
    portal.post(draft + "/check", Map.of());
    var appeal = appeals.get(portal.receipt(draft + "/receipt").number());
    assertThat(appeal.filing().text()).isEqualTo(hostile);
    assertThat(appeal.filing().author().name()).startsWith("O'\"Nil<b>");
  }

  @Test
  void aDraftThatIsGoneSaysSoAndWhatIsSentToItIsKept() {
    var portal = Portal.visitor(web);
    var lost = "/az/appeals/new/" + UUID.randomUUID();

    assertThat(portal.get(lost + "/text")).hasStatus(404);
    assertThat(body(portal.get(lost + "/check"))).contains("24 saat");
    assertThat(onward(portal.post(lost + "/text", Map.of("text", "Uzun müraciət")))).isEqualTo(lost + "/about");
    assertThat(body(portal.get(lost + "/text"))).contains("Uzun müraciət");
  }

  @Test
  void whatIsSentUnfinishedIsNotHandedIn() {
    var portal = Portal.visitor(web);
    var text = onward(portal.post("/az/appeals/new", ofAnAppeal().all()));

    assertThat(onward(portal.post(text.replace("/text", "/check"), Map.of()))).isEqualTo(text);
  }

  @Test
  void visitorsGetNoCookie() {
    var portal = Portal.visitor(web);

    assertThat(portal.get("/az/appeals/new").getResponse().getCookies()).isEmpty();
    assertThat(web.post().uri("/az/appeals/new").with(Visits.aVisitor()).param("kind", "PROPOSAL").exchange()
        .getResponse().getCookies()).isEmpty();
  }

  @Test
  void noBrowserKeepsACopyOfWhatSomebodyWrote() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());

    assertThat(portal.get(draft + "/check")).hasHeader("Cache-Control", "no-store");
    portal.post(draft + "/check", Map.of());
    assertThat(portal.get(draft + "/receipt")).hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex");
    assertThat(portal.get("/az/appeals/register").getResponse().getHeader("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void aSignedInCitizenFindsTheAppealUnderTheirOwn() {
    var citizen = Visits.aCitizen();
    var portal = new Portal(web, citizen);
    var number = portal.handIn(ofAnAppeal()).number();

    assertThat(body(portal.get("/az/me/appeals"))).contains(number);
    assertThat(portal.get("/az/me/appeals/" + number)).hasStatusOk();
    assertThat(new Portal(web, Visits.aCitizen()).get("/az/me/appeals/" + number)).hasStatus(404);
  }

  @Test
  void everyPartSpeaksAllThreeLanguages() {
    var portal = Portal.visitor(web);

    assertThat(body(portal.get("/en/appeals/new"))).contains("What is the appeal about?", "Roads and streets");
    assertThat(body(portal.get("/ru/appeals/new"))).contains("О чём обращение?", "Дороги и улицы");
    assertThat(portal.get("/en/appeals")).hasStatusOk();
    assertThat(portal.get("/ru/appeals/register")).hasStatusOk();
  }
}
