package az.rayon.appeals.writing;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Fields.ofAnAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.accounts.Browsing;
import az.rayon.accounts.Visits;
import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Attachments;
import az.rayon.appeals.register.Files;
import az.rayon.documents.DocumentGate.Answer;
import az.rayon.documents.DocumentId;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppealsTest
class FilesTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  WritingAppeals writing;

  @Autowired
  Attachments attachments;

  @Autowired
  Files files;

  @Test
  void filesGoWithTheAppealAndOpenToItsAuthorAndTheDesk() {
    var citizen = Visits.aCitizen();
    var portal = new Portal(web, citizen);
    var draft = portal.draft(ofAnAppeal());
    assertThat(onward(upload(portal, draft, "Şəkil.pdf", Browsing.pdf()))).isEqualTo(draft + "/check");
    assertThat(body(portal.get(draft + "/check"))).contains("Şəkil.pdf");
    portal.post(draft + "/check", Map.of());
    var appeal = appeals.get(portal.receipt(draft + "/receipt").number());

    var file = new DocumentId(attachments.of(appeal.id()).getFirst());
    assertThat(files.ask(file, citizen)).isEqualTo(Answer.OPEN);
    assertThat(files.ask(file, anOfficial(Role.REGISTRAR))).isEqualTo(Answer.OPEN);
    assertThat(files.ask(file, anOfficial(Role.EXECUTOR))).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(file, Visits.aCitizen())).isEqualTo(Answer.CLOSED);
    assertThat(files.ask(file, new Actor.Visitor())).isEqualTo(Answer.CLOSED);
  }

  @Test
  void whatIsNoDocumentIsRefusedInWordsAndTheRestIsKept() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());
    var refused = upload(portal, draft, "virus.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("govuk-error-summary");
    assertThat(onward(portal.post(draft + "/check", Map.of()))).isEqualTo(draft + "/receipt");
  }

  @Test
  void aFileCanBeTakenOutAgain() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());
    upload(portal, draft, "a.pdf", Browsing.pdf());
    var remove = Portal.found("action=\"([^\"]+/remove)\"", body(portal.get(draft + "/files")));

    assertThat(onward(portal.post(remove, Map.of()))).isEqualTo(draft + "/files");
    assertThat(body(portal.get(draft + "/files"))).doesNotContain("a.pdf");
  }

  @Test
  void sixFilesAreOneTooMany() {
    var portal = Portal.visitor(web);
    var draft = portal.draft(ofAnAppeal());
    for (int i = 0; i < 5; i++) assertThat(upload(portal, draft, i + ".pdf", Browsing.pdf())).hasStatus(303);

    assertThat(upload(portal, draft, "6.pdf", Browsing.pdf())).hasStatus(422);
  }

  /// Before the draft was held while it changed, the file's late writing brought it back to life.
  @Test
  void aFileAddedWhileTheDraftIsHandedInComesWithItOrNotAtAll() throws Exception {
    var portal = Portal.visitor(web);
    for (int round = 0; round < 10; round++) {
      var draft = portal.draft(ofAnAppeal());
      var key = UUID.fromString(Portal.found("new/([0-9a-f-]{36})", draft));
      try (var both = Executors.newFixedThreadPool(2)) {
        var file = both.submit(() -> onward(upload(portal, draft, "a.pdf", Browsing.pdf())));
        var last = both.submit(() -> onward(portal.post(draft + "/check", Map.of())));
        assertThat(last.get()).isEqualTo(draft + "/receipt");
        boolean came = file.get().equals(draft + "/check");
        var appeal = appeals.findSubmission(key).orElseThrow();
        assertThat(attachments.of(appeal.id())).hasSize(came ? 1 : 0);
      }
      assertThat(writing.find(key)).isEmpty();
    }
  }

  private MvcTestResult upload(Portal portal, String draft, String name, byte[] bytes) {
    return web.post().uri(URI.create(draft + "/files")).multipart()
        .file(new MockMultipartFile("files", name, "application/octet-stream", bytes))
        .with(Visits.signedIn(portal.actor())).exchange();
  }
}
