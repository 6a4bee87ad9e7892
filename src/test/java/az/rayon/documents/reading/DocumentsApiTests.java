package az.rayon.documents.reading;

import static az.rayon.accounts.Visits.aCitizen;
import static az.rayon.accounts.Visits.aDelegate;
import static az.rayon.accounts.Visits.aVisitor;
import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.documents.DocumentsTest;
import az.rayon.documents.SampleOwner;
import az.rayon.documents.Samples;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DocumentsTest
class DocumentsApiTests {

  @Autowired
  MockMvcTester web;

  @Autowired
  Documents documents;

  @Autowired
  SampleOwner owner;

  @Autowired
  SampleOwner.Other other;

  @Test
  void whatNobodyOwnsNobodyReads() {
    var address = documents.get(kept(Samples.pdf(), "a.pdf")).address();
    assertThat(web.get().uri(address).with(aVisitor())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri(address).with(signedIn(anOfficial(Role.HEAD, Role.ADMIN))))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noRoleOpensAFileThatTheOwnerKeepsClosed(Role role) {
    var address = owned(Samples.pdf(), "a.pdf", _ -> false);
    assertThat(web.get().uri(address).with(signedIn(anOfficial(role)))).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void theOwnerDecidesForEachReader() {
    var author = aCitizen();
    var address = owned(Samples.pdf(), "a.pdf", actor -> actor.id().equals(author.id()) || actor.holds(Role.REGISTRAR));
    assertThat(web.get().uri(address).with(signedIn(author))).hasStatusOk();
    assertThat(web.get().uri(address).with(signedIn(anOfficial(Role.REGISTRAR)))).hasStatusOk();
    assertThat(web.get().uri(address).with(signedIn(anOfficial(Role.EDITOR)))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri(address).with(signedIn(aCitizen()))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri(address).with(signedIn(aDelegate()))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri(address).with(aVisitor())).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aFileThatTwoCallTheirOwnIsClosed() {
    var id = kept(Samples.pdf(), "a.pdf");
    owner.owns(id, _ -> true);
    assertThat(web.get().uri("/documents/{id}", id)).hasStatusOk();
    other.claims(id);
    assertThat(web.get().uri("/documents/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void anUnknownKeyLooksLikeAClosedOne() {
    assertThat(web.get().uri("/documents/{id}", UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.get().uri("/documents/1")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aPictureIsShownInASandboxThatCanDoNothing() {
    assertThat(web.get().uri(owned(Samples.png(), "Şəkil.png", _ -> true))).hasStatusOk()
        .hasContentType("image/png").hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("inline")
            .contains("filename*=UTF-8''%C5%9E%C9%99kil.png"));
  }

  @Test
  void whatABrowserCouldRunIsSavedAndNotShown() {
    assertThat(web.get().uri(owned(Samples.docx(), "a.docx", _ -> true))).hasStatusOk()
        .satisfies(
            answer -> assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment"));
    assertThat(web.get().uri(owned(Samples.text("salam"), "a.html", _ -> true))).hasStatusOk()
        .hasContentType("text/plain;charset=UTF-8").hasHeader("X-Content-Type-Options", "nosniff")
        .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment")
            .contains("a.html.txt"));
  }

  @Test
  void theGateIsAskedAlsoWhenTheReaderHasACopy() {
    var reader = aCitizen();
    var allowed = new java.util.concurrent.atomic.AtomicBoolean(true);
    var address = owned(Samples.pdf(), "a.pdf", _ -> allowed.get());
    var tag = String.valueOf(web.get().uri(address).with(signedIn(reader)).exchange().getResponse().getHeader("ETag"));
    assertThat(web.get().uri(address).header("If-None-Match", tag).with(signedIn(reader)))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    allowed.set(false);
    assertThat(web.get().uri(address).header("If-None-Match", tag).with(signedIn(reader)))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void noCopyStaysWhereAnotherCouldFindIt() {
    assertThat(web.get().uri(owned(Samples.pdf(), "a.pdf", _ -> true))).hasHeader("Cache-Control", "no-cache, private");
  }

  @Test
  void aBrokenDownloadGoesOnFromWhereItStopped() {
    var address = owned(Samples.text("0123456789"), "a.txt", _ -> true);
    assertThat(web.get().uri(address).header("Range", "bytes=4-")).hasStatus(HttpStatus.PARTIAL_CONTENT)
        .hasHeader("Content-Range", "bytes 4-9/10").hasBodyTextEqualTo("456789");
    assertThat(web.get().uri(address).header("Range", "bytes=40-"))
        .hasStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
  }

  @Test
  void theAdministratorSeesThatNoScannerIsConnected() {
    assertThat(web.get().uri("/az/desk/documents").with(signedIn(anOfficial(Role.ADMIN)))).hasStatusOk().bodyText()
        .contains("Antivirus qoşulmayıb");
    assertThat(web.get().uri("/az/desk/documents").with(signedIn(anOfficial(Role.EDITOR))))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  private String owned(byte[] content, String name, Predicate<Actor> reader) {
    var id = kept(content, name);
    owner.owns(id, reader);
    return documents.get(id).address();
  }

  private DocumentId kept(byte[] content, String name) {
    return switch (documents.keep(new ByteArrayInputStream(content), name, aCitizen())) {
      case Done(var id) -> id;
      case Refused(var why) -> throw new AssertionError(why);
    };
  }
}
