package az.rayon.services.forms;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.kernel.Actor;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person with a browser, who follows where each answer leads.
public record Counter(MockMvcTester web, Actor actor) {

  public static final Map<String, String> APPLICANT = Map.of("applicantName", "Nümunə Sakin Əli oğlu", "applicantFin",
      "6xy34zk", "applicantPhone", "050 123 45 67", "applicantEmail", "sakin@demo.invalid");

  public static Counter visitor(MockMvcTester web) {
    return new Counter(web, new Actor.Visitor());
  }

  public MvcTestResult get(String path) {
    return web.get().uri(URI.create(path)).with(Visits.signedIn(actor)).exchange();
  }

  public MvcTestResult post(String path, Map<String, String> typed) {
    var post = web.post().uri(URI.create(path)).with(Visits.signedIn(actor));
    typed.forEach(post::param);
    return post.exchange();
  }

  /// One name with several values, as tick boxes send it.
  public MvcTestResult post(String path, String name, List<String> values) {
    return web.post().uri(URI.create(path)).with(Visits.signedIn(actor)).param(name, values.toArray(String[]::new))
        .exchange();
  }

  public MvcTestResult send(String path, Map<String, String> typed, MockMultipartFile file) {
    var post = web.post().uri(URI.create(path)).multipart().file(file);
    typed.forEach(post::param);
    return post.with(Visits.signedIn(actor)).exchange();
  }

  /// Begins and says who applies; gives the address of what was begun.
  public String begin(String service) {
    var first = onward(post("/az/services/" + service + "/apply", Map.of()));
    var draft = first.substring(0, first.lastIndexOf('/'));
    onward(post(first, APPLICANT));
    return draft;
  }

  public static String onward(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  public static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  /// A file that is what it says.
  public static MockMultipartFile pdf(String field, String name) {
    var content = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n" + name;
    return new MockMultipartFile(field, name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }
}
