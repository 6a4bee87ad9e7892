package az.rayon.documents.making;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.documents.SamplePaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperDocxTests {

  private static final byte[] REPORT = PaperDocx.render(SamplePaper.report());

  @Test
  void headingsAreHeadings() throws IOException {
    try (var document = open(REPORT)) {
      assertThat(document.getParagraphs()).filteredOn(p -> "Title".equals(p.getStyle()))
          .extracting(XWPFParagraph::getText).singleElement().asString().endsWith("Hesabat");
      assertThat(document.getParagraphs()).filteredOn(p -> "Heading1".equals(p.getStyle()))
          .extracting(XWPFParagraph::getText).containsExactly("Əlavə 1. Rəqəmlər və onların mənbələri");
      assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
    }
  }

  @Test
  void theTableHasARowForEachMeasureUnderARepeatedHead() throws IOException {
    try (var document = open(REPORT)) {
      var table = document.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getCell(2).getText()).isEqualTo("Tədbirin icra vəziyyəti");
      assertThat(table.getRows()).hasSize(8);
      assertThat(table.getRow(7).getCell(0).getText()).isEqualTo("6.3.");
    }
  }

  @Test
  void whoSignsStandsAcrossFromTheName() throws IOException {
    try (var document = open(REPORT)) {
      assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
          .contains(
              "Samux RİHB-nin müavini – İctimai-siyasi\nvə humanitar məsələlər şöbəsinin müdiri:\tKəmalə Xəlilova",
              "28.12.2026-cı il");
    }
  }

  @Test
  void theLanguageIsAzerbaijaniInLatinLetters() throws IOException {
    assertThat(part("word/styles.xml")).contains("w:val=\"az-Latn-AZ\"");
  }

  @Test
  void marksLeadToTheirTargetsAndLinksOut() throws IOException {
    var body = part("word/document.xml");
    assertThat(body).contains("w:anchor=\"b_note1\"", "w:name=\"b_note1\"");
    assertThat(part("word/_rels/document.xml.rels")).contains("https://samux.invalid/api/series/appeals.received");
  }

  @Test
  void thePageIsA4WithItsNumberBelow() throws IOException {
    assertThat(part("word/document.xml")).contains("w:w=\"11906\"", "w:h=\"16838\"");
    assertThat(part("word/footer1.xml")).contains("PAGE", "NUMPAGES");
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static String part(String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(REPORT))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no " + name);
  }
}
