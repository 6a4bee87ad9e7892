package az.rayon.services.certificates.checking;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.services.certificates.Orders.anOrder;
import static az.rayon.services.certificates.checking.Receiver.answers;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.CodeKeys;
import az.rayon.services.certificates.Foreign;
import az.rayon.services.certificates.RenewingKeys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is told of a file or a code that somebody brings to be checked.
@ServicesTest
class VerifyFilesTests extends ReceivedCertificates {

  @Autowired
  RenewingKeys renewing;

  @Autowired
  Clock clock;

  @Autowired
  CodeKeys keys;

  @Test
  void aTamperedFileIsNotTakenForTheRealOne() {
    var issued = anOrder().issued(issuing);
    var paper = sealing.paper(issued);
    paper[paper.length - 20] ^= 1;
    answers(receiver.byFile(paper), 422, "TAMPERED");
    answers(receiver.byFile("%PDF-1.7 nothing of ours".getBytes(StandardCharsets.US_ASCII)), 422, "NONE");
    answers(receiver.byFile("Bu, fayl deyil".getBytes(StandardCharsets.UTF_8)), 422, "NONE");
  }

  @Test
  void aCodeSignedByAnotherKeyIsNotOurs() {
    answers(receiver.byCode(Foreign.code()), 422, "FOREIGN");
    answers(receiver.byCode("https://example.invalid/"), 422, "NONE");
    answers(receiver.byCode(""), 422, "NONE");
  }

  @Test
  void aKeyThatIsNoLongerInUseStillVerifies() {
    var before = anOrder().issued(issuing);
    assertThat(renewing.renew(keys.list().getFirst().id(), false, anOfficial(Role.ADMIN))).isInstanceOf(Done.class);
    var after = anOrder().issued(issuing);
    assertThat(before.code().substring(2, 8)).isNotEqualTo(after.code().substring(2, 8));
    answers(receiver.byCode(before.code()), 200, "VALID");
    answers(receiver.byCode(after.code()), 200, "VALID");
    assertThat(web.get().uri("/verify/trust.json")).bodyJson().extractingPath("$.keys[1].until").asString()
        .as("the day after which its codes are refused").isEqualTo(LocalDate.now(clock).toString());
  }

  @Test
  void aFileThatIsTooLargeOrMissingIsSaid() {
    assertThat(receiver.byFile(new byte[11 << 20])).hasStatus(413).bodyText().contains("10 MB-dan böyükdür");
    assertThat(receiver.byFile(new byte[0])).hasStatus(422).bodyText().contains("PDF faylını seçin");
  }

  @Test
  void thePageThatWorksOfflineHasItsKeysAndItsList() {
    var issued = anOrder().issued(issuing);
    ending.revoke(issued.number(), "Səbəb", anOfficial(Role.HEAD));
    var marks = new HashSet<String>();
    assertThat(web.get().uri("/verify/trust.json")).hasStatusOk().bodyJson().extractingPath("$.ended").asString()
        .satisfies(ended -> {
          for (int at = 0; at < ended.length(); at += 12) marks.add(ended.substring(at, at + 12));
        });
    assertThat(marks).contains(Foreign.mark(issued));
    assertThat(web.get().uri("/verify/worker.js")).hasStatusOk().hasHeader("Service-Worker-Allowed", "/");
    assertThat(web.get().uri("/az/verify/offline")).hasStatusOk().headers().hasValue("Permissions-Policy",
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
    for (var language : List.of("az", "en", "ru")) {
      assertThat(web.get().uri("/" + language + "/verify/offline")).hasStatusOk();
    }
  }
}
