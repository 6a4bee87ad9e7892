package az.rayon.accounts;

import static az.rayon.accounts.Visits.signedIn;

import az.rayon.kernel.Actor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person with a browser, for the tests of every module: a record with these two parts can open pages and send forms.
public interface Browsing {

  MockMvcTester web();

  Actor actor();

  default MvcTestResult get(String path) {
    return web().get().uri(URI.create(path)).with(signedIn(actor())).exchange();
  }

  default MvcTestResult post(String path, Map<String, String> typed) {
    var post = web().post().uri(URI.create(path)).with(signedIn(actor()));
    typed.forEach(post::param);
    return post.exchange();
  }

  /// Sends a form with one file beside what was typed.
  default MvcTestResult send(String path, Map<String, String> typed, MockMultipartFile file) {
    var post = web().post().uri(URI.create(path)).multipart().file(file);
    typed.forEach(post::param);
    return post.with(signedIn(actor())).exchange();
  }

  /// A file that is what it says; each is another.
  static MockMultipartFile pdf(String field, String name) {
    return new MockMultipartFile(field, name, "application/pdf", pdf());
  }

  static byte[] pdf() {
    return ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n" + UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
  }
}
