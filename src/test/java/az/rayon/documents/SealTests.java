package az.rayon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.signing.SignatureSettings;
import az.rayon.documents.signing.SigningKey;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DocumentsTest
class SealTests {

  @Autowired
  Seal seal;

  @Autowired
  Papers papers;

  @Autowired
  SigningKey key;

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

  /// A server of the tests' own, which stamps with a key of its own.
  @Test
  void aTimeStampServerVouchesForTheHour() throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var stamping = stamping();
    server.createContext("/", exchange -> {
      var answer = stamp(stamping, exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, answer.length);
      try (var out = exchange.getResponseBody()) {
        out.write(answer);
      }
    });
    server.start();
    try {
      var signed = timely("http://127.0.0.1:" + server.getAddress().getPort() + "/").sign(report());
      assertThat(stamps(signed)).isTrue();
      assertThat(Conformance.faults(signed, PDFAFlavour.PDFA_3_A)).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aTimeStampServerThatIsAwayStopsNobodysPaper() throws Exception {
    var signed = timely("http://127.0.0.1:1/").sign(report());
    assertThat(stamps(signed)).isFalse();
    try (var document = Loader.loadPDF(signed)) {
      assertThat(holds(document.getSignatureDictionaries().getFirst(), signed)).isTrue();
    }
  }

  private Seal timely(String server) {
    return new Seal(key, new SignatureSettings("", "", 0, "", "", server), Clock.systemUTC());
  }

  private static boolean stamps(byte[] signed) throws Exception {
    try (var document = Loader.loadPDF(signed)) {
      var attributes = cms(document.getSignatureDictionaries().getFirst(), signed).getSignerInfos().getSigners()
          .iterator().next().getUnsignedAttributes();
      return attributes != null && attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) != null;
    }
  }

  private record Stamping(KeyPair pair, X509CertificateHolder certificate) {}

  private static Stamping stamping() throws Exception {
    var pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
    var name = new X500Name("CN=Stamping");
    var now = Instant.now();
    var builder = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(now.minusSeconds(60)), Date.from(now
        .plusSeconds(3600)), name, pair.getPublic());
    builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    return new Stamping(pair, builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
  }

  private static byte[] stamp(Stamping stamping, byte[] query) {
    try {
      var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", stamping.pair().getPrivate(),
          new JcaX509CertificateConverter().getCertificate(stamping.certificate()));
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      var generator = new TimeStampTokenGenerator(signer,
          digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
          new ASN1ObjectIdentifier("1.2.3"));
      generator.addCertificates(new JcaCertStore(List.of(stamping.certificate())));
      return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED).generate(new TimeStampRequest(query),
          BigInteger.TWO, Date.from(Instant.now())).getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
      throw new IllegalStateException(e);
    }
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
