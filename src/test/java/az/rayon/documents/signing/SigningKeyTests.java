package az.rayon.documents.signing;

import static az.rayon.accounts.Visits.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.database.Settings;
import az.rayon.documents.DocumentsTest;
import az.rayon.kernel.Secrets;
import az.rayon.kernel.Sha256;
import az.rayon.kernel.Translated;
import az.rayon.site.Imprint;
import az.rayon.site.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The key that the authority signs with, and what everybody may know of it.
@DocumentsTest
class SigningKeyTests {

  @Autowired
  SigningKey key;

  @Autowired
  OwnKey own;

  @Autowired
  OwnCertificate certificate;

  @Autowired
  Settings settings;

  @Autowired
  Secrets secrets;

  @Autowired
  Messages messages;

  @Autowired
  Clock clock;

  @Autowired
  MockMvcTester web;

  @Test
  void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
    key.open();
    var first = own.open();
    var bytes = Files.readAllBytes(first.file());
    assertThat(own.open()).isEqualTo(first);
    assertThat(Files.readAllBytes(first.file())).isEqualTo(bytes);
    assertThat(Files.getPosixFilePermissions(first.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(first.password()).hasSize(64);
    try (var folder = Files.list(settings.data().resolve("signature"))) {
      assertThat(folder).isNotEmpty().noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void theCertificateIsIssuedAnewForTheSameKeyWhenTheAuthorityIsCalledOtherwise(@TempDir Path data) {
    var name = new Translated[]{Translated.az("Açıq Rayon")};
    var imprint = new StaticListableBeanFactory(Map.of("own", (Imprint) () -> name[0]));
    var own = own(data, new OwnCertificate(imprint.getBeanProvider(Imprint.class), messages));
    var signing = new SigningKey(new SignatureSettings("", "", 0, "", "", ""), own);
    var before = signing.open().certificate();
    assertThat(signing.open().certificate()).isEqualTo(before);
    name[0] = Translated.az("Samux RİH");
    var after = signing.open().certificate();
    assertThat(CommonName.of(before.getSubjectX500Principal())).isEqualTo("Açıq Rayon");
    assertThat(CommonName.of(after.getSubjectX500Principal())).isEqualTo("Samux RİH");
    assertThat(after.getPublicKey()).isEqualTo(before.getPublicKey());
  }

  @Test
  void noKeyIsMadeBeforeItIsNeeded(@TempDir Path data) {
    var waiting = own(data, certificate);
    assertThat(waiting.isMade()).isFalse();
    waiting.open();
    assertThat(waiting.isMade()).isTrue();
  }

  private OwnKey own(Path data, OwnCertificate issuing) {
    return new OwnKey(new Settings(8080, "127.0.0.1", data, new Settings.Database(""), false), secrets, issuing, clock);
  }

  @Test
  void anyPkcs12FileOfTheAuthorityMayBeUsedInstead() {
    var file = own.open();
    var given = new SigningKey(new SignatureSettings(file.file().toString(), "", 0, "", file.password(), ""), own);
    assertThat(given.open().certificate()).isEqualTo(key.open().certificate());
    assertThat(given.source()).isEqualTo(SignatureSettings.Source.FILE);
  }

  @Test
  void everybodyReadsWhoSignsAndThatASelfMadeKeyIsNotAQualifiedOne() throws Exception {
    var fingerprint = Sha256.hex(key.open().certificate().getEncoded()).substring(0, 4)
        .toUpperCase(java.util.Locale.ROOT);
    for (var language : List.of("az", "en", "ru")) {
      assertThat(web.get().uri("/" + language + "/signature").with(aVisitor())).hasStatusOk().bodyText()
          .contains("602-IIQ", "<code>" + fingerprint);
    }
    assertThat(web.get().uri("/az/signature")).bodyText().contains("Bu açarı proqram özü yaradıb");
  }

  @Test
  void theCertificateCanBeTakenAway() throws GeneralSecurityException {
    var answer = web.get().uri("/signature/certificate.cer").exchange();
    assertThat(answer).hasStatusOk().hasContentType("application/pkix-cert");
    var certificate = CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    assertThat(certificate).isEqualTo(key.open().certificate());
  }
}
