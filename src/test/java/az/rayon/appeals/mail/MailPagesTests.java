package az.rayon.appeals.mail;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static az.rayon.appeals.Portal.found;
import static az.rayon.appeals.mail.Eml.aMessage;
import static az.rayon.appeals.mail.SavedMail.MAIL;
import static az.rayon.appeals.mail.SavedMail.bring;
import static az.rayon.appeals.mail.SavedMail.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import az.rayon.accounts.Pins;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.inquiries.AskedFiles;
import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.kernel.Role;
import az.rayon.notifications.Letters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a clerk does with mail on its pages.
@AppealsTest
class MailPagesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Attachments attachments;

  @Autowired
  Inquiries inquiries;

  @Autowired
  AskedFiles asked;

  @Autowired
  Letters letters;

  @Autowired
  Pins pins;

  @Autowired
  JdbcClient db;

  @Autowired
  Clock clock;

  String email = "";

  @BeforeEach
  void anotherWriter() {
    email = UUID.randomUUID() + "@demo.invalid";
  }

  @Test
  void aClerkBringsASavedMessageAndTheSameOneTwiceIsOne() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var message = aMessage().from(email).saying("Körpü uçub.").bytes();
    var there = bring(clerk, message);

    assertThat(body(clerk.get(there))).contains("Müraciət oldu", "A-" + LocalDate.now(clock).getYear() + "-",
        "Körpü uçub.");
    assertThat(bring(clerk, message)).isEqualTo(there);
    assertThat(body(clerk.get(MAIL + "?show=appeal"))).contains(email);
    assertThat(body(clerk.get(MAIL))).contains("Poçt qutusu qoşulmayıb");
  }

  @Test
  void whatWaitsIsSaidOnTheFirstPageOfTheDesk() {
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    bring(registrar, SavedMail.nameless());
    assertThat(body(registrar.get("/az/desk"))).contains("/az/desk/appeals/mail\">Sizi gözləyir</a>");
    assertThat(body(new Portal(web, anOfficial(Role.DEPUTY)).get("/az/desk"))).doesNotContain("Sizi gözləyir");
  }

  @Test
  void nothingChosenIsSaid() {
    var answer = new Portal(web, anOfficial(Role.REGISTRAR)).post(MAIL, Map.of());
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("href=\"#file\"", "Məktubun faylını seçin");
  }

  @Test
  void whatWaitsIsMadeAnAppealByFillingInWhatIsMissing() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var there = bring(clerk, aMessage().header("From", "gul90 <" + email + ">").parts("mixed",
        Eml.part("text/plain; charset=utf-8", "Yol <b>bağlıdır</b>"), Eml.file("application/pdf", "a.pdf", Eml.pdf()))
        .bytes());
    assertThat(body(clerk.get(there))).doesNotContain("Outlook").contains("adı tam deyil", "value=\"" + email + "\"",
        "&lt;b&gt;");

    assertThat(clerk.post(there + "/appeal", Map.of("kind", "COMPLAINT", "surname", "Nümunə"))).hasStatus(422);
    var form = ofAnAppeal().with("text", "başqa mətn").with("email", email);
    assertThat(onward(clerk.post(there + "/appeal", form.all()))).isEqualTo(there);
    assertThat(onward(clerk.post(there + "/appeal", form.all()))).isEqualTo(there);
    var appeal = appeals.get(found("(A-\\d{4}-\\d{6})", body(clerk.get(there))));
    assertThat(appeal.filing().text()).contains("Yol <b>bağlıdır</b>").doesNotContain("başqa mətn");
    assertThat(appeal.filing().topic()).isEqualTo("roads");
    assertThat(attachments.of(appeal.id())).hasSize(1);
  }

  @Test
  void whatWaitsIsAddedToAnAppealThatIsThere() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var appeal = Portal.visitor(web).handIn(ofAnAppeal()).number();
    var there = bring(clerk,
        aMessage().from(email).header("Subject", "Re: " + appeal).saying("Mən qonşusuyam.").bytes());
    assertThat(body(clerk.get(there))).contains("başqa ünvandan gəlib", "value=\"" + appeal + "\"");

    assertThat(clerk.post(there + "/add", Map.of("number", "A-1999-000001"))).hasStatus(422);
    assertThat(onward(clerk.post(there + "/add", Map.of("number", appeal)))).isEqualTo(there);
    assertThat(body(clerk.get("/az/desk/appeals/" + appeal))).contains("Mən qonşusuyam.");
  }

  @Test
  void aMachinesMessageCanStillBeTakenForAPersons() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var there = bring(clerk,
        aMessage().from(email).header("Auto-Submitted", "auto-replied").saying("Mən insanam.").bytes());

    assertThat(body(clerk.get(there))).contains("Müraciət deyil", "Müraciət kimi qeydə al");
    clerk.post(there + "/appeal", ofAnAppeal().all());
    assertThat(body(clerk.get(there))).contains("Müraciət oldu");
  }

  @Test
  void anAdvertisementTakesNoNumber() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var there = bring(clerk, aMessage().from(email).header("List-Unsubscribe", "<https://demo.invalid/>")
        .parts("mixed", Eml.part("text/plain; charset=utf-8", "Yeni printerlər, 30% endirim!"),
            Eml.file("application/ms-tnef", "winmail.dat", new byte[]{0x78, (byte) 0x9f, 0x3e, 0x22}))
        .bytes());
    assertThat(body(clerk.get(there))).contains("Outlook");
    assertThat(body(clerk.get(there))).contains("Sizi gözləyir", "çoxlarına göndərilən məktub");

    assertThat(clerk.post(there + "/dismiss", Map.of("reason", "BROKEN"))).hasStatus(422);
    assertThat(onward(clerk.post(there + "/dismiss", Map.of("reason", "ADVERTISEMENT")))).isEqualTo(MAIL);
    assertThat(body(clerk.get(there))).contains("Müraciət deyil: reklam", "Müraciət kimi qeydə al")
        .doesNotContain("Müraciət oldu");
    clerk.post(there + "/appeal", ofAnAppeal().all());
    assertThat(body(clerk.get(there))).as("said by mistake").contains("Müraciət oldu");
  }

  @Test
  void theTermOfALetterThatLayRunsFromTheDayItCame() {
    var clerk = new Portal(web, anOfficial(Role.REGISTRAR));
    var asking = bring(clerk, waiting());
    var appealing = bring(clerk, waiting());
    var came = clock.instant().minus(Duration.ofDays(5));
    for (var there : List.of(asking, appealing)) {
      db.sql("update appeals.mail_item set taken_at = ? where id = ?").params(came.atOffset(ZoneOffset.UTC), id(there))
          .update();
    }
    clerk.post(appealing + "/appeal", ofAnAppeal().all());
    var appeal = appeals.get(found("(A-\\d{4}-\\d{6})", body(clerk.get(appealing))));
    assertThat(appeal.term().from()).isEqualTo(LocalDate.ofInstant(came, clock.getZone()));

    assertThat(clerk.post(asking + "/appeal", Map.of("as", "inquiry", "surname", "Nümunə"))).hasStatus(422);
    var who = Map.of("as", "inquiry", "who", "person", "surname", "Nümunə", "name", "Gülşən", "email", email);
    assertThat(onward(clerk.post(asking + "/appeal", who))).isEqualTo(asking);
    var page = body(clerk.get(asking));
    assertThat(page).contains("İnformasiya sorğusu oldu");
    var inquiry = inquiries.get(found("/desk/inquiries/(S-\\d{4}-\\d{6})", page));
    assertThat(inquiry.term().from()).isCloseTo(came, within(1, ChronoUnit.SECONDS));
    assertThat(inquiry.asking().wanted()).contains("Hesabatı göndərin");
    assertThat(asked.of(inquiry.id())).hasSize(1);
    Awaitility.await().untilAsserted(() -> assertThat(letters.to(email)).anySatisfy(
        letter -> assertThat(letter.text()).contains(inquiry.number(), pins.of(inquiry.asking().submission()))));
  }

  private byte[] waiting() {
    return aMessage().header("From", "gul90 <" + UUID.randomUUID() + "@demo.invalid>").parts("mixed",
        Eml.part("text/plain; charset=utf-8", "Hesabatı göndərin"), Eml.file("application/pdf", "a.pdf", Eml.pdf()))
        .bytes();
  }
}
