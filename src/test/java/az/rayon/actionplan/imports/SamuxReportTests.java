package az.rayon.actionplan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.imports.ReadPaper.Joined;
import az.rayon.actionplan.imports.ReadPaper.Signatory;
import az.rayon.actionplan.imports.ReadPaper.Years;
import az.rayon.actionplan.imports.Scan.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The real report of 28.12.2022 goes in exactly as it was written.
class SamuxReportTests {

  private static byte[] bytes() throws IOException {
    try (var file = SamuxReportTests.class.getResourceAsStream("/actionplan/samux-report-2022.txt")) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }

  private static ReadPaper report() throws IOException {
    return PaperReader.read(((Rows) FileScan.of(bytes())).rows());
  }

  @Test
  void everyLineIsReadAndOnlyTheBrokenRowIsJoined() throws IOException {
    assertThat(report().unread()).isEmpty();
    assertThat(report().joined()).containsExactly(new Joined(13, "5.4"));
    assertThat(report().report()).isTrue();
  }

  @Test
  void theTitleStandsWithoutTheMarksAroundIt() throws IOException {
    assertThat(report().title()).isEqualTo("""
        “Açıq hökumətin təşviqinə dair 2020-2022-ci illər üçün Milli Fəaliyyət Planı” ilə bağlı
        Samux rayonunda tutulmuş iş planında nəzərdə tutulan tədbirlərin icrasına dair
        Hesabat""");
    assertThat(report().years()).isEqualTo(new Years(2020, 2022));
  }

  @Test
  void theSevenMeasuresComeInTheirOrder() throws IOException {
    assertThat(report().clauses()).extracting(Clause::number)
        .containsExactly("1.9", "4.1", "4.3", "5.4", "5.5", "5.6", "6.3");
  }

  @Test
  void eachCellIsTheFilesOwnTextMistakesIncluded() throws IOException {
    var text = new String(bytes(), StandardCharsets.UTF_8);
    for (var clause : report().clauses()) {
      assertThat(text).contains(clause.title());
      if (!clause.number().equals("5.4"))
        assertThat(text).contains(clause.number() + ".\t" + clause.title() + "\t"
            + clause.status() + "\n");
    }
    assertThat(report().clauses().getFirst().status()).contains("“Koorrupsyanın qarşısının alınması”",
        "intizam tənbehə təbirləri tətbiq olunur.");
    assertThat(report().clauses().get(5).status()).startsWith("\"Açıq hökumətin təşviqinə dair");
  }

  @Test
  void theBrokenRowOfFiveFourIsOneSentenceAgain() throws IOException {
    assertThat(report().clauses().get(3).status())
        .endsWith("müzakirə edərək onların həllinə nail olmaq imkanı yaradılır.");
  }

  @Test
  void whoSignedAndWhenIsKnown() throws IOException {
    assertThat(report().signatory()).isEqualTo(new Signatory(
        "Samux RİHB-nin müavini- İctimai-siyasi\nvə humanitar məsələlər şöbəsinin müdürü:", "Kəmalə Xəlilova"));
    assertThat(report().date()).isEqualTo(LocalDate.of(2022, 12, 28));
  }

  @Test
  void theSameReportIsReadFromUtf16() throws IOException {
    var text = new String(bytes(), StandardCharsets.UTF_8);
    for (var charset : new java.nio.charset.Charset[]{StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE}) {
      assertThat(PaperReader.read(((Rows) FileScan.of(text.getBytes(charset))).rows())).isEqualTo(report());
    }
    assertThat(PaperReader.read(((Rows) FileScan.of(("\uFEFF" + text.replace("\n", "\r\n"))
        .getBytes(StandardCharsets.UTF_8))).rows())).isEqualTo(report());
  }
}
