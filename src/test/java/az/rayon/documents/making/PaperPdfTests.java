package az.rayon.documents.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import az.rayon.documents.Conformance;
import az.rayon.documents.Paper;
import az.rayon.documents.SamplePaper;
import az.rayon.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperPdfTests {

  private static final PaperPdf MAKER = new PaperPdf();
  private static final byte[] REPORT = render(SamplePaper.report());

  @Test
  void thePaperCanBeReadInFiftyYears() {
    assertThat(Conformance.faults(REPORT, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void thePaperCanBeHeard() {
    assertThat(Conformance.faults(REPORT, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aPaperWithNothingButATitleIsSoundToo() {
    var bare = render(Paper.titled(Language.EN, "Bare", List.of("Bare")).withMark("Draft"));
    assertThat(Conformance.faults(bare, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.faults(bare, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theLettersComeOutAsTheyWentIn() throws IOException {
    assertThat(text(REPORT)).contains("“Peşəkarlıq və fərdi məsuliyyətin artırılması”", "İşıqlı Əlçatan Ğ", "—",
        "₼ ilədir",
        "sertifikat, fiziki, fluor", "Kəmalə Xəlilova", "28.12.2026-cı il", "71-i (91,0 %)");
  }

  @Test
  void theFiguresTravelInsideByteForByte() throws IOException {
    try (var document = Loader.loadPDF(REPORT)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("figures.csv", "figures.json");
      var csv = Objects.requireNonNull(files.get("figures.csv"));
      assertThat(csv.getEmbeddedFileUnicode().toByteArray())
          .isEqualTo(SamplePaper.CSV.getBytes(StandardCharsets.UTF_8));
      assertThat(csv.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
      assertThat(csv.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF))
          .asInstanceOf(type(COSArray.class))
          .satisfies(associated -> assertThat(associated.size()).isEqualTo(2));
    }
  }

  @Test
  void theHeadOfATableIsRepeatedOnEachPage() throws IOException {
    try (var document = Loader.loadPDF(REPORT)) {
      assertThat(page(document, 1)).contains("Tədbirin icra vəziyyəti");
      assertThat(page(document, 2)).contains("Tədbirin icra vəziyyəti");
    }
  }

  /// However far down the page the text ends.
  @Test
  void theCodeStandsWithTheNameThatItVouchesFor() throws IOException {
    for (int lines = 24; lines <= 46; lines += 2) {
      List<Paper.Block> body = Collections.nCopies(lines, Paper.Block.Paragraph.of("Sətir"));
      try (var document = Loader.loadPDF(render(SamplePaper.report().withBody(body).withAnnexes(List.of())))) {
        var last = page(document, document.getNumberOfPages());
        assertThat(last).as(lines + " lines").contains("Kəmalə Xəlilova", "28.12.2026-cı il", "Bu sənədi yoxlamaq");
      }
    }
  }

  @Test
  void whatStandsInAPaperIsTextAndNeverMarkup() throws IOException {
    var paper = Paper.titled(Language.AZ, "</title><h1>", List.of("<b>&amp;\0\u202E"))
        .withBody(List.of(Paper.Block.Paragraph.of("</p><script>x</script> ]]> 😀 ქართული \uD800")));
    var pdf = render(paper);
    assertThat(text(pdf)).contains("<b>&amp;", "</p><script>x</script> ]]>", "ქართული");
    assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void theLanguageIsSaid() throws IOException {
    try (var document = Loader.loadPDF(REPORT)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("az");
      assertThat(document.getDocumentCatalog().getCOSObject().getDictionaryObject("StructTreeRoot"))
          .isInstanceOf(COSDictionary.class);
    }
  }

  private static byte[] render(Paper paper) {
    return MAKER.render(paper, SamplePaper.figures(), Instant.parse("2026-12-28T08:00:00Z"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }
}
