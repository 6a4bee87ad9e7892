package az.rayon.services.certificates.checking;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.services.certificates.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Role;
import az.rayon.services.ServicesTest;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.Foreign;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Orders;
import az.rayon.services.certificates.RenewingKeys;
import az.rayon.services.certificates.CodeKeys;
import az.rayon.services.certificates.Sealing;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What is told of a file or a code that somebody brings to be checked.
@ServicesTest
class VerifyFilesTests {

  private static final AtomicInteger SENDERS = new AtomicInteger();

  @Autowired
  IssuingCertificates issuing;

  @Autowired
  EndingCertificates ending;

  @Autowired
  RenewingKeys renewing;

  @Autowired
  CodeKeys keys;

  @Autowired
  Sealing sealing;

  @Autowired
  MockMvcTester web;

  /// Each from an address of its own, so that one is not made to wait for another.
  String sender = "";

  @BeforeEach
  void comesFromElsewhere() {
    sender = "198.51.100." + SENDERS.incrementAndGet();
  }

  Certificate issue(Orders order) {
    if (issuing.issue(order.build(), anOfficial(Role.EXECUTOR)) instanceof Done(var certificate)) return certificate;
    throw new AssertionError("refused");
  }

  MvcTestResult byCode(String code) {
    return web.post().uri("/az/verify/code").param("code", code).with(from()).exchange();
  }

  MvcTestResult byFile(byte[] content) {
    return web.post().uri("/az/verify/file").multipart().file(new MockMultipartFile("file", "a.pdf",
        "application/pdf", content)).with(from()).exchange();
  }

  private org.springframework.test.web.servlet.request.RequestPostProcessor from() {
    return request -> {
      request.setRemoteAddr(sender);
      return aVisitor().postProcessRequest(request);
    };
  }

  static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  static void answers(MvcTestResult result, int status, String answer) {
    assertThat(result).hasStatus(status);
    assertThat(body(result)).contains("id=\"verdict-" + answer + "\"");
  }

  @Test
  void aTamperedFileIsNotTakenForTheRealOne() {
    var issued = issue(anOrder());
    var paper = sealing.paper(issued);
    paper[paper.length - 20] ^= 1;
    answers(byFile(paper), 422, "TAMPERED");
    answers(byFile("%PDF-1.7 nothing of ours".getBytes(StandardCharsets.US_ASCII)), 422, "NONE");
    answers(byFile("Bu, fayl deyil".getBytes(StandardCharsets.UTF_8)), 422, "NONE");
  }

  @Test
  void aCodeSignedByAnotherKeyIsNotOurs() {
    answers(byCode(Foreign.code()), 422, "FOREIGN");
    answers(byCode("https://example.invalid/"), 422, "NONE");
    answers(byCode(""), 422, "NONE");
  }

  @Test
  void aKeyThatIsNoLongerInUseStillVerifies() {
    var before = issue(anOrder());
    assertThat(renewing.renew(keys.list().getFirst().id(), anOfficial(Role.ADMIN))).isInstanceOf(Done.class);
    var after = issue(anOrder());
    assertThat(before.code().substring(2, 8)).isNotEqualTo(after.code().substring(2, 8));
    answers(byCode(before.code()), 200, "VALID");
    answers(byCode(after.code()), 200, "VALID");
  }

  @Test
  void aFileThatIsTooLargeOrMissingIsSaid() {
    assertThat(byFile(new byte[11 << 20])).hasStatus(413).bodyText().contains("10 MB-dan böyükdür");
    assertThat(byFile(new byte[0])).hasStatus(422).bodyText().contains("PDF faylını seçin");
  }

  @Test
  void thePageThatWorksOfflineHasItsKeysAndItsList() {
    var issued = issue(anOrder());
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
