package az.rayon.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Whoever is shown certificates where there is no network: the page that reads codes was opened once on their phone.
final class Guard {

  private final Person person;
  private final Page page;

  Guard(Person person) {
    this.person = person.opens("/az/verify").follows("Kodu kamera ilə oxut");
    this.page = person.page();
  }

  /// The page is loaded again with the network, which brings the list of what was revoked, and once more without it.
  Guard losesTheNetwork() {
    page.context().setOffline(false);
    page.reload();
    page.locator("#offline[data-ready]").waitFor();
    page.context().setOffline(true);
    page.reload();
    PlaywrightAssertions.assertThat(page.locator("#readiness")).containsText("Səhifə hazırdır");
    return this;
  }

  /// Reads the code from the paper's first page as a telephone's camera sees it.
  Guard reads(byte[] paper) throws IOException {
    page.locator("#picture").setInputFiles(new FilePayload("kod.png", "image/png", picture(paper)));
    return this;
  }

  /// A picture without a code: what was said of the paper before it is not said of this one.
  Guard readsNothing() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", png);
    page.locator("#picture").setInputFiles(new FilePayload("bos.png", "image/png", png.toByteArray()));
    PlaywrightAssertions.assertThat(page.locator("#camerastate")).containsText("kod tapılmadı");
    PlaywrightAssertions.assertThat(page.locator("#verdict-VALID")).isHidden();
    PlaywrightAssertions.assertThat(page.locator("#facts")).isHidden();
    return this;
  }

  Guard types(String code) {
    page.locator("[name=typed]").fill(code);
    page.locator("#paste button").click();
    return this;
  }

  /// What the page says of the code: `VALID`, `ENDED`, `NONE`.
  Person isTold(String verdict) {
    PlaywrightAssertions.assertThat(page.locator("#verdict-" + verdict)).isVisible();
    return person;
  }

  private static byte[] picture(byte[] paper) throws IOException {
    try (var document = Loader.loadPDF(paper)) {
      var png = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", png);
      return png.toByteArray();
    }
  }
}
