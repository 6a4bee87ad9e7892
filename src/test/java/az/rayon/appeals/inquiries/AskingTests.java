package az.rayon.appeals.inquiries;

import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.inquiries.Requester.fields;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.register.Author;
import java.time.Clock;
import java.time.Duration;
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
class AskingTests {

  final MockMvcTester web;

  @Autowired
  Inquiries inquiries;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  final Portal portal;
  final Requester visitor;

  AskingTests(@Autowired MockMvcTester web) {
    this.web = web;
    this.portal = Portal.visitor(web);
    this.visitor = new Requester(portal);
  }

  @Test
  void whatIsAskedIsRegisteredAtOnceWithItsTerm() {
    var receipt = visitor.asks(fields());

    var inquiry = inquiries.get(receipt.number());
    assertThat(receipt.number()).startsWith("S-" + LocalDate.now(clock).getYear() + "-");
    assertThat(inquiry.state()).isEqualTo(new Inquiry.State.Registered());
    assertThat(inquiry.term().before()).isEqualTo(
        inquiry.term().due().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    assertThat(db.sql("select deed from audit.deed where subject = ?").param(inquiry.id()).query(String.class).list())
        .containsExactly("inquiry.registered");
  }

  @Test
  void theReceiptSaysByWhenAndWhy() {
    var draft = visitor.draft(fields("urgency", "TIMELY", "timely", "İclas sabahdır."));
    portal.post(draft + "/check", Map.of());

    assertThat(body(portal.get(draft + "/receipt"))).contains("Niyə bu vaxt?", "24 saat", "Saatlar", "id=\"due\"");
    var inquiry = inquiries.get(visitor.receipt(draft + "/receipt").number());
    assertThat(inquiry.asking().urgencyReason()).isEqualTo("İclas sabahdır.");
    assertThat(Duration.between(inquiry.asking().receivedAt(), inquiry.term().before())).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void eightSubmissionsAtTheSameMomentAreOneRequest() throws Exception {
    var draft = visitor.draft(fields());
    try (var many = Executors.newFixedThreadPool(8)) {
      var sent = many.invokeAll(IntStream.range(0, 8)
          .<Callable<String>>mapToObj(_ -> () -> onward(portal.post(draft + "/check", Map.of()))).toList());
      for (var each : sent) assertThat(each.get()).isEqualTo(draft + "/receipt");
    }
    var key = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    assertThat(db.sql("select count(*) from appeals.inquiry where submission = ?").param(key).query(Long.class)
        .single()).isEqualTo(1);
    assertThat(onward(portal.get(draft + "/wanted"))).isEqualTo(draft + "/receipt");
    assertThat(onward(portal.post(draft + "/wanted", Map.of("wanted", "again")))).isEqualTo(draft + "/receipt");
  }

  @Test
  void numbersHaveNoGaps() {
    var before = visitor.asks(fields()).number();
    visitor.asks(fields());
    var after = visitor.asks(fields()).number();

    assertThat(Long.parseLong(after.substring(7)) - Long.parseLong(before.substring(7))).isEqualTo(2);
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsLost() {
    assertThat(portal.post("/az/inquiries/new", Map.of("wanted", " "))).hasStatus(422);
    var form = onward(portal.post("/az/inquiries/new", fields()));
    assertThat(body(portal.post(form, Map.of("wish", "GOLD")))).contains("Məlumatın formasını seçin");
    var urgency = form.replace("/form", "/urgency");
    assertThat(body(portal.post(urgency, Map.of("urgency", "DANGER", "danger", "\u0000"))))
        .contains("Təhlükənin nə olduğunu yazın");
    assertThat(portal.post(urgency, Map.of())).hasStatus(422);
    assertThat(body(portal.post(form.replace("/form", "/person"), Map.of("surname", "Ə", "name", "B"))))
        .contains("ən azı birini", "value=\"Ə\"");
    assertThat(onward(portal.post(form.replace("/form", "/check"), Map.of()))).isEqualTo(form);
  }

  @Test
  void anOverlongQuestionComesBackWholeWithHowMuchIsTooMuch() {
    var answer = portal.post("/az/inquiries/new", fields("wanted", "ə".repeat(10_001)));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("1 işarə artıqdır", "ə".repeat(10_001));
    assertThat(portal.post("/az/inquiries/new", fields("wanted", "ə".repeat(10_000)))).hasStatus(303);
  }

  @Test
  void hostileTextIsKeptAsTextAndHarmsNothing() {
    var hostile = "<script>alert(1)</script> '; drop table appeals.inquiry; -- ${7*7} {0}";
    var draft = visitor.draft(fields("wanted", "\u0000" + hostile, "surname", "O'\u0000\"Nil<b>"));

    assertThat(body(portal.get(draft + "/check"))).doesNotContain("<script>alert", "<b>").contains("&lt;script&gt;");
    portal.post(draft + "/check", Map.of());
    var inquiry = inquiries.get(visitor.receipt(draft + "/receipt").number());
    assertThat(inquiry.asking().wanted()).isEqualTo(hostile);
    assertThat(inquiry.asking().author().name()).startsWith("O'\"Nil<b>");
  }

  @Test
  void anOrganisationAsksUnderItsOwnName() {
    var receipt = visitor.asks(fields("who", "organisation", "organisation", "Nümunə MMC", "surname", ""));

    assertThat(inquiries.get(receipt.number()).asking().author()).isInstanceOf(Author.Organisation.class);
    assertThat(inquiries.get(receipt.number()).asking().urgency()).isEqualTo(Urgency.ORDINARY);
  }

  @Test
  void whoComesFromADatasetBeginsWithItsName() {
    assertThat(body(portal.get("/az/open-data/appeals"))).contains("/az/inquiries/new?dataset=appeals&amp;about=");
    assertThat(body(portal.get("/az/open-data"))).contains("/az/inquiries/new");
    assertThat(body(portal.get("/az/inquiries/new?dataset=appeals&about=A%3Cb%3E"))).contains("“A&lt;b&gt;”",
        "name=\"dataset\" value=\"appeals\"");
    assertThat(inquiries.get(visitor.asks(fields("dataset", "appeals")).number()).asking().dataset())
        .isEqualTo("appeals");
    assertThat(inquiries.get(visitor.asks(fields("dataset", "../x'")).number()).asking().dataset()).isNull();
  }

  @Test
  void visitorsGetNoCookieAndNoBrowserKeepsACopy() {
    var draft = visitor.draft(fields());

    assertThat(portal.get("/az/inquiries/new").getResponse().getCookies()).isEmpty();
    assertThat(portal.get(draft + "/check")).hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex");
    assertThat(portal.get("/az/inquiries/new/" + UUID.randomUUID() + "/form")).hasStatus(404);
  }

  @Test
  void aSignedInCitizenFindsTheRequestUnderTheirOwn() {
    var citizen = new Portal(web, Visits.aCitizen());
    var number = new Requester(citizen).asks(fields()).number();

    assertThat(body(citizen.get("/az/me/inquiries"))).contains(number);
    assertThat(citizen.get("/az/me/inquiries/" + number)).hasStatusOk();
    var stranger = new Portal(web, Visits.aCitizen());
    assertThat(stranger.get("/az/me/inquiries/" + number)).hasStatus(404);
    assertThat(stranger.post("/az/me/inquiries/" + number + "/withdraw", Map.of("version", "0"))).hasStatus(404);
    onward(citizen.post("/az/me/inquiries/" + number + "/withdraw", Map.of("version", "0")));
    assertThat(inquiries.get(number).open()).isFalse();
  }

  @Test
  void everyPartSpeaksAllThreeLanguages() {
    for (var path : new String[]{"inquiries", "inquiries/new", "inquiries/register", "inquiries/statistics"}) {
      assertThat(portal.get("/en/" + path)).hasStatusOk();
      assertThat(portal.get("/ru/" + path)).hasStatusOk();
    }
    assertThat(body(portal.get("/ru/inquiries/new"))).contains("Какие сведения вам нужны?");
  }
}
