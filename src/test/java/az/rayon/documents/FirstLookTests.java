package az.rayon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.FirstLook.Advice;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DocumentsTest
class FirstLookTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Autowired
  FirstLook look;

  @Autowired
  Documents documents;

  private Set<Advice> at(String name, byte[] bytes) {
    var kept = documents.keep(new ByteArrayInputStream(bytes), name, new Actor.Visitor());
    assertThat(kept).isInstanceOf(Done.class);
    return kept instanceof Done(var id) ? look.at(id, TODAY) : Set.of();
  }

  private static BufferedImage page(int width, String words) {
    var image = new BufferedImage(width, width * 14 / 10, BufferedImage.TYPE_BYTE_GRAY);
    var ink = image.createGraphics();
    ink.setColor(new Color(245, 244, 240));
    ink.fillRect(0, 0, image.getWidth(), image.getHeight());
    ink.setColor(Color.BLACK);
    ink.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, width / 20));
    for (int line = 0; line < 8; line++) ink.drawString(words, width / 10, width / 5 + line * width / 10);
    ink.dispose();
    return image;
  }

  /// As through a lens that is out of focus by so many dots.
  private static BufferedImage blurred(BufferedImage image, int by) {
    return scaled(scaled(image, image.getWidth() / by, image.getHeight() / by), image.getWidth(), image.getHeight());
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    var other = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    var pen = other.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    if (width > image.getWidth()) pen.drawImage(image, 0, 0, width, height, null);
    else pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    pen.dispose();
    return other;
  }

  /// The same page in the hand, seen by a camera: grey at one side, and no two dots quite alike.
  private static BufferedImage photographed(BufferedImage image) {
    var random = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double light = image.getRaster().getSample(x, y, 0) * (0.6 + 0.4 * x / image.getWidth());
        image.getRaster().setSample(x, y, 0, (int) Math.clamp(light + random.nextGaussian() * 4, 0, 255));
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    return encoded(image, "png");
  }

  private static byte[] encoded(BufferedImage image, String as) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, as, bytes);
    return bytes.toByteArray();
  }

  private static byte[] scanned(BufferedImage image) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] written(String words) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var ink = new PDPageContentStream(document, page)) {
        ink.beginText();
        ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        ink.newLineAtOffset(50, 700);
        ink.showText(words);
        ink.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aPageWithWordsIsLetBe() throws IOException {
    assertThat(at("skan.png", png(page(1200, "Certificate of birth")))).isEmpty();
    assertThat(at("skan.pdf", scanned(page(1200, "Certificate of birth")))).isEmpty();
    assertThat(at("arayis.pdf", written("Certificate"))).isEmpty();
  }

  @Test
  void anEmptyScanIsNoticed() throws IOException {
    assertThat(at("bos.png", png(page(1200, "")))).containsExactly(Advice.BLANK);
    assertThat(at("bos.pdf", scanned(page(1200, "")))).containsExactly(Advice.BLANK);
  }

  @ParameterizedTest
  @ValueSource(ints = {700, 1000, 2400, 4000})
  void aBlurredPictureIsNoticedWhateverItsSize(int width) {
    var page = photographed(page(width, "Doğum haqqında şəhadətnamə"));
    assertThat(Glance.of(page).isBlurred()).isFalse();
    assertThat(Glance.of(blurred(page, Math.max(2, width / 800))).isBlurred()).isFalse();
    assertThat(Glance.of(blurred(page, width / 60)).isBlurred()).isTrue();
    assertThat(Glance.of(page(width, "")).isBlurred()).isFalse();
  }

  @Test
  void itIsSaidOfAPhotographAndOfAScan() throws IOException {
    var page = page(1700, "Doğum haqqında şəhadətnamə");
    assertThat(at("aydin.jpg", encoded(page, "jpg"))).isEmpty();
    assertThat(at("bulaniq.jpg", encoded(blurred(page, 28), "jpg"))).containsExactly(Advice.BLURRED);
    assertThat(at("bulaniq.pdf", scanned(blurred(page, 28)))).containsExactly(Advice.BLURRED);
  }

  @Test
  void ofALargePictureDotsAreLeftOut() {
    assertThat(Glance.step(1600, 1200)).isEqualTo(1);
    assertThat(Glance.step(4000, 3000)).isEqualTo(3);
    assertThat(Glance.step(900, 9001)).isEqualTo(6);
  }

  @Test
  void aFileWithAPasswordIsNoticed() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertThat(at("bagli.pdf", bytes.toByteArray())).containsExactly(Advice.LOCKED);
    }
  }

  @Test
  void aPictureTooSmallToReadIsNoticed() throws IOException {
    assertThat(at("kicik.png", png(page(300, "Certificate of birth")))).containsExactly(Advice.SMALL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Date of expiry / Bitme: valid until 27.11.2026 | true
      valid until 28.11.2026                         | false
      Expiry date: 01/02/2020                        | true
      Issued on 01.02.2020                           | false
      valid until 99.99.2020                         | false
      """)
  void aPaperThatSaysItHasExpiredIsNoticed(String words, boolean expired) throws IOException {
    assertThat(at("vesiqe.pdf", written(words)).contains(Advice.EXPIRED)).isEqualTo(expired);
    assertThat(at("vesiqe.txt", words.getBytes(StandardCharsets.UTF_8)).contains(Advice.EXPIRED)).isEqualTo(expired);
  }

  @Test
  void aPaperThatUnpacksToVeryMuchIsNotLookedAt() throws IOException {
    try (var document = Loader.loadPDF(written("valid until 27.11.2020"))) {
      var page = document.getPage(0);
      var spaces = new ByteArrayInputStream(new byte[100 << 20]);
      page.setContents(List.of(page.getContentStreams().next(), new PDStream(document, spaces, COSName.FLATE_DECODE)));
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertThat(bytes.size()).isLessThan(1 << 20);
      assertThat(at("bomba.pdf", bytes.toByteArray())).isEmpty();
    }
  }

  @Test
  void azerbaijaniAndRussianSayItToo() {
    for (var words : new String[]{"31.12.2020-ci ilədək etibarlıdır", "Etibarlılıq müddəti: 31.12.2020",
        "Действителен до 31.12.2020"}) {
      assertThat(at("a.txt", words.getBytes(StandardCharsets.UTF_8))).as(words).containsExactly(Advice.EXPIRED);
    }
  }

  @Test
  void whatCannotBeOpenedIsSaidAndNotRefused() {
    var broken = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref garbage\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    assertThat(at("qirilmis.pdf", broken)).containsExactly(Advice.UNREADABLE);
  }
}
