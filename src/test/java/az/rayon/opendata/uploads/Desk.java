package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The desk of open data with two stewards at it, for tests: each dataset has a name that no other test knows.
record Desk(MockMvcTester web, Uploads uploads, Official steward, Official another, String name) {

  static final String PATH = "/az/desk/open-data";

  static Desk of(MockMvcTester web, Uploads uploads) {
    return new Desk(web, uploads, anOfficial(Role.DATA), anOfficial(Role.DATA),
        "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));
  }

  MvcTestResult post(String path, Map<String, String> typed, Actor by) {
    var request = web.post().uri(PATH + path).with(signedIn(by));
    typed.forEach(request::param);
    return request.exchange();
  }

  MvcTestResult founds() {
    return post("/new", Map.of("name", name, "title-az", "Sınaq dəsti", "title-en", "Trial set", "text-az",
        "Sınaq üçün sətirlər", "theme", "regi", "frequency", "irreg", "keywords", "sınaq, dəst"), steward);
  }

  /// The address of the file's own page.
  String sends(String file, String content) {
    return sends(file, content.getBytes(StandardCharsets.UTF_8));
  }

  String sends(String file, byte[] content) {
    var answer = sending(file, content, steward);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"), () -> text(answer))
        .substring(PATH.length());
  }

  MvcTestResult sending(String file, byte[] content, Actor by) {
    return web.post().uri(PATH + "/" + name + "/files").multipart()
        .file(new MockMultipartFile("file", file, "application/octet-stream", content))
        .param("key", UUID.randomUUID().toString()).with(signedIn(by)).exchange();
  }

  MvcTestResult checks(String upload) {
    var answer = post(upload + "/check", Map.of("version", version(upload), "note", "Sınaq qeydi"), steward);
    waits(upload);
    return answer;
  }

  MvcTestResult mends(String upload, Map<String, String> cells) {
    var typed = new HashMap<>(cells);
    typed.put("version", version(upload));
    var answer = post(upload + "/mend", typed, steward);
    waits(upload);
    return answer;
  }

  /// The program's own round may have been faster, and is still at it.
  void waits(String upload) {
    await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(20))
        .until(() -> uploads.get(id(upload)).state() != Upload.State.CHECKING);
  }

  MvcTestResult publishes(String upload, Actor by) {
    return post(upload + "/publish", Map.of("version", version(upload)), by);
  }

  /// Sent, found sound and published.
  void makesPublic(String file, String content) {
    var upload = sends(file, content);
    checks(upload);
    assertThat(publishes(upload, another)).hasStatus(303);
  }

  String version(String upload) {
    return String.valueOf(uploads.get(id(upload)).version());
  }

  static UUID id(String upload) {
    return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
  }

  static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  String page(String path, Actor by) {
    return text(web.get().uri(PATH + path).with(signedIn(by)).exchange());
  }
}
