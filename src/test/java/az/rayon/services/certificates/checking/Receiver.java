package az.rayon.services.certificates.checking;

import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.body;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.services.certificates.Certificate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Somebody who was handed a certificate and checks it without signing in. Each comes from an address of their own, so
/// that one is not made to wait for another.
record Receiver(MockMvcTester web, String address) {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  static Receiver at(MockMvcTester web) {
    return new Receiver(web, "192.0.2." + ADDRESSES.incrementAndGet());
  }

  MvcTestResult byNumber(String number, String check) {
    return web.get().uri("/az/verify").param("number", number).param("check", check).with(from()).exchange();
  }

  MvcTestResult byNumber(Certificate certificate) {
    return byNumber(certificate.number(), certificate.content().check());
  }

  MvcTestResult byCode(String code) {
    return web.post().uri("/az/verify/code").param("code", code).with(from()).exchange();
  }

  MvcTestResult byFile(byte[] content) {
    var file = new MockMultipartFile("file", "a.pdf", "application/pdf", content);
    return web.post().uri("/az/verify/file").multipart().file(file).with(from()).exchange();
  }

  private RequestPostProcessor from() {
    return request -> Visits.sentFrom(address).postProcessRequest(aVisitor().postProcessRequest(request));
  }

  static void answers(MvcTestResult result, int status, String answer) {
    assertThat(result).hasStatus(status);
    assertThat(body(result)).contains("id=\"verdict-" + answer + "\"");
  }
}
