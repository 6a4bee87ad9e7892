package az.rayon.services.certificates.checking;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.services.certificates.Orders.anOrder;
import static az.rayon.services.certificates.checking.Receiver.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What anybody is told who checks a certificate, and what nobody is.
@ServicesTest
class VerifyTests extends ReceivedCertificates {

  @Autowired
  Tally tally;

  @Autowired
  JdbcClient db;

  @Test
  void aGenuineCertificateIsSaidToBeSoAndNothingMoreIsToldThanStandsOnIt() {
    var issued = anOrder().issued(issuing);
    var result = receiver.byNumber(issued);
    answers(result, 200, "VALID");
    assertThat(body(result)).contains(issued.number(), "Ə*** K*** İ*** qızı").doesNotContain("Könül", "5GK12AZ",
        "Nizami");
    answers(receiver.byCode(issued.code()), 200, "VALID");
    answers(receiver.byCode("https://samux.invalid/az/verify#" + issued.code()), 200, "VALID");
    answers(receiver.byFile(sealing.paper(issued)), 200, "VALID");
  }

  @Test
  void aNumberWithoutItsCheckCodeTellsNothing() {
    var issued = anOrder().issued(issuing);
    answers(receiver.byNumber(issued.number(), "00000000"), 404, "UNKNOWN");
    answers(receiver.byNumber("AR-2026-999999", "00000000"), 404, "UNKNOWN");
    assertThat(body(receiver.byNumber(issued.number(), "00000000"))).doesNotContain("Ə***");
  }

  @Test
  void aRevokedOneIsToldAtOnceAndTheReasonIsNot() {
    var issued = anOrder().issued(issuing);
    answers(receiver.byNumber(issued), 200, "VALID");
    ending.revoke(issued.number(), "Gizli səbəb", anOfficial(Role.HEAD));
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> answers(receiver.byNumber(issued), 200, "REVOKED"));
    assertThat(body(receiver.byNumber(issued))).doesNotContain("Gizli");
    answers(receiver.byCode(issued.code()), 200, "REVOKED");
    answers(receiver.byFile(sealing.paper(issued)), 200, "REVOKED");
  }

  @Test
  void aReplacedOneIsToldApartFromTheOneInItsPlace() {
    var old = anOrder().issued(issuing);
    var outcome = ending.replace(old.number(), anOrder().value("address", "Başqa küçə 1").build(), "Ünvan", anOfficial(
        Role.DEPUTY));
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> answers(receiver.byNumber(old), 200, "REPLACED"));
    assertThat(outcome).isInstanceOfSatisfying(Done.class,
        done -> answers(receiver.byNumber((Certificate) done.value()), 200,
            "VALID"));
  }

  @Test
  void oneThatHasRunOutIsGenuineAndOver() {
    var issued = anOrder().issued(issuing);
    db.sql("""
        update services.certificate set issued_on = '2020-01-01', until = '2020-02-01',
          content = replace(content, '"until":"' || until || '"', '"until":"2020-02-01"') where id = ?
        """).param(issued.id()).update();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> answers(receiver.byNumber(issued), 200, "EXPIRED"));
  }

  @Test
  void whatCannotBeANumberIsSaidAndKept() {
    var result = receiver.byNumber("12-B", "?");
    assertThat(result).hasStatus(422);
    assertThat(body(result)).contains("Nömrəni arayışda yazıldığı kimi yazın", "Yoxlama kodu 8 işarədir",
        "value=\"12-B\"");
  }

  /// A link that somebody types or shares tells the same whether there is such a number or not.
  @Test
  void aNumberAloneAsksForItsCode() {
    for (var number : List.of(anOrder().issued(issuing).number(), "AR-2026-999999")) {
      var answer = web.get().uri("/az/verify?number=" + number).exchange();
      assertThat(answer).hasStatus(200);
      assertThat(body(answer).replace(number, "")).contains("yoxlama kodunu da yazın", "value=\"\"")
          .doesNotContain("govuk-error");
    }
  }

  @Test
  void whoeverGuessesMustWaitAndWhoeverHasThePaperNeedNot() {
    var issued = anOrder().issued(issuing);
    for (int i = 0; i < Tries.MOST; i++) assertThat(receiver.byNumber("AR-2026-900000", "ABCDEFGH")).hasStatus(404);
    assertThat(receiver.byNumber("AR-2026-900000", "ABCDEFGH")).hasStatus(429).bodyText()
        .contains("15 dəqiqədən sonra");
    assertThat(receiver.byFile(new byte[]{1})).hasStatus(429);
    answers(receiver.byNumber(issued), 200, "VALID");
  }

  @Test
  void itSpeaksThreeLanguagesAndGivesNoCookie() {
    assertThat(web.get().uri("/en/verify")).hasStatusOk().bodyText().contains("Check a certificate");
    assertThat(web.get().uri("/ru/verify")).hasStatusOk().bodyText().contains("Проверка справки");
    assertThat(web.get().uri("/az/verify").exchange().getResponse().getCookies()).isEmpty();
  }

  @Test
  void checksAreCountedWithoutSayingWhoseAlsoWhereThePageIsToldAgain() {
    var before = checks();
    var issued = anOrder().issued(issuing);
    for (int i = 0; i < 3; i++) receiver.byNumber(issued);
    assertThat(checks()).isEqualTo(before + 3);
  }

  @Test
  void whatIsToldAgainIsTheSamePageWithTheSameGuards() {
    var issued = anOrder().issued(issuing);
    var first = asked(issued);
    var again = asked(issued);
    assertThat(body(again)).isEqualTo(body(first)).contains("<html lang=\"az\"");
    for (var header : List.of("Content-Security-Policy", "Content-Type", "X-Content-Type-Options", "X-Frame-Options")) {
      assertThat(again.getResponse().getHeader(header)).as(header).isNotNull()
          .isEqualTo(first.getResponse().getHeader(header));
    }
  }

  /// Without the form's token, as an address is opened.
  private MvcTestResult asked(Certificate certificate) {
    return web.get().uri(java.net.URI.create("/az/verify?number=" + certificate.number() + "&check=" + certificate
        .content().check())).exchange();
  }

  private long checks() {
    tally.write();
    return db.sql("""
        select coalesce(sum(times), 0) from open_data.certificate_checks where way = 'number' and answer = 'valid'
        """).query(Long.class).single();
  }
}
