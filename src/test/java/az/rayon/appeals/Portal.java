package az.rayon.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Visits;
import az.rayon.kernel.Actor;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A person at the portal: walks through the form as a browser does, following where each answer leads.
public record Portal(MockMvcTester web, Actor actor) {

  public static Portal visitor(MockMvcTester web) {
    return new Portal(web, new Actor.Visitor());
  }

  public MvcTestResult get(String path) {
    return web.get().uri(URI.create(path)).with(Visits.signedIn(actor)).exchange();
  }

  public MvcTestResult post(String path, Map<String, String> typed) {
    var post = web.post().uri(URI.create(path)).with(Visits.signedIn(actor));
    typed.forEach(post::param);
    return post.exchange();
  }

  /// Sends a form with one file beside what was typed.
  public MvcTestResult send(String path, Map<String, String> typed, MockMultipartFile file) {
    var post = web.post().uri(URI.create(path)).multipart().file(file);
    typed.forEach(post::param);
    return post.with(Visits.signedIn(actor)).exchange();
  }

  /// A file that is what it says; each is another.
  public static MockMultipartFile pdf(String field, String name) {
    var content = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n" + UUID.randomUUID();
    return new MockMultipartFile(field, name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  /// Fills in every part and stops at the check; gives the address of the draft.
  public String draft(Fields fields) {
    var text = onward(post("/az/appeals/new", fields.all()));
    var draft = text.substring(0, text.lastIndexOf('/'));
    assertThat(onward(post(text, fields.all()))).isEqualTo(draft + "/files");
    assertThat(onward(post(draft + "/files", Map.of()))).isEqualTo(draft + "/person");
    assertThat(onward(post(draft + "/person", fields.all()))).isEqualTo(draft + "/check");
    return draft;
  }

  /// Hands it in and reads the receipt.
  public Receipt handIn(Fields fields) {
    var draft = draft(fields);
    assertThat(onward(post(draft + "/check", Map.of()))).isEqualTo(draft + "/receipt");
    return receipt(draft + "/receipt");
  }

  public Receipt receipt(String path) {
    var page = body(get(path));
    return new Receipt(found("id=\"number\">([^<]+)<", page), found("id=\"pin\">([^<]+)<", page));
  }

  public record Receipt(String number, String pin) {}

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

  public static String found(String pattern, String page) {
    var match = Pattern.compile(pattern).matcher(page);
    assertThat(match.find()).as("%s in %s", pattern, page).isTrue();
    return match.group(1);
  }
}
