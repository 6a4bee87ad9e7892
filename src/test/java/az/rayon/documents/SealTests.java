package az.rayon.documents;

import static az.rayon.accounts.Visits.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.database.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DocumentsTest
class SealTests {

  @Autowired
  Seal seal;

  @Autowired
  Papers papers;

  @Autowired
  SigningKey key;

  @Autowired
  OwnKey own;

  @Autowired
  Settings settings;

  @Autowired
  MockMvcTester web;

  @Test
  void aSignedPaperIsStillOneThatCanBeReadInFiftyYearsAndHeard() {
    var signed = seal.sign(report());
    assertThat(Conformance.faults(signed, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.faults(signed, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theSignatureHoldsAndCoversTheWholePaper() throws Exception {
    var signed = seal.sign(report());
    try (var document = Loader.loadPDF(signed)) {
      var signature = document.getSignatureDictionaries().getFirst();
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      assertThat(signature.getByteRange()[2] + signature.getByteRange()[3]).isEqualTo(signed.length);
      assertThat(holds(signature, signed)).isTrue();
      assertThat(cms(signature, signed).getSignerInfos().getSigners().iterator().next().getSignedAttributes()
          .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
    }
  }

  @Test
  void oneChangedByteBreaksTheSignature() throws Exception {
    var signed = seal.sign(report());
    try (var document = Loader.loadPDF(signed)) {
      var signature = document.getSignatureDictionaries().getFirst();
      signed[1000] ^= 1;
      assertThat(holds(signature, signed)).isFalse();
    }
  }

  @Test
  void theFiguresInsideStayAsTheyWere() throws IOException {
    try (var document = Loader.loadPDF(seal.sign(report()))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(Objects.requireNonNull(files.get("figures.csv")).getEmbeddedFile().toByteArray())
          .isEqualTo(SamplePaper.CSV.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
    var first = own.open();
    var bytes = Files.readAllBytes(first.file());
    assertThat(own.open()).isEqualTo(first);
    assertThat(Files.readAllBytes(first.file())).isEqualTo(bytes);
    assertThat(Files.getPosixFilePermissions(first.file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(first.password()).hasSize(64);
    try (var folder = Files.list(settings.data().resolve("signature"))) {
      assertThat(folder).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void anyPkcs12FileOfTheAuthorityMayBeUsedInstead() {
    var file = own.open();
    var given = new SigningKey(new SignatureSettings(file.file().toString(), "", 0, "", file.password()), own);
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

  private byte[] report() {
    return papers.pdf(SamplePaper.report(), SamplePaper.figures());
  }

  private boolean holds(PDSignature signature, byte[] pdf) throws IOException, OperatorCreationException {
    try {
      var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(key.open().certificate());
      return cms(signature, pdf).getSignerInfos().getSigners().iterator().next().verify(verifier);
    } catch (CMSException e) {
      return false;
    }
  }

  private static CMSSignedData cms(PDSignature signature, byte[] pdf) throws IOException, CMSException {
    try (InputStream in = new ByteArrayInputStream(pdf)) {
      return new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(in)),
          signature.getContents());
    }
  }
}
