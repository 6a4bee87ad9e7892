package az.rayon.actionplan.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.imports.ReadPaper.Clause;
import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.imports.Scan.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Every format is opened by its content, and a file that cannot be opened is refused with its reason.
class FileScanTests {

  private static final String CSV = """
      İcra vəziyyəti;№;Tədbirin adı
      "Görüldü; 3 ""seminar""
      keçirildi";1.9.;Etik davranış
      Qoşulub;4.3;Elektron müraciət
      """;

  private static ReadPaper read(byte[] bytes) {
    return PaperReader.read(((Rows) FileScan.of(bytes)).rows());
  }

  private static Why refusal(byte[] bytes) {
    return ((Unreadable) FileScan.of(bytes)).why();
  }

  @Test
  void columnsAreKnownByNameWhateverTheirOrderAndSeparator() {
    for (var text : new String[]{CSV, CSV.replace(';', ',').replace("Görüldü,", "Görüldü;")}) {
      var paper = read(text.getBytes(UTF_8));
      assertThat(paper.unread()).isEmpty();
      assertThat(paper.clauses()).extracting(Clause::number).containsExactly("1.9", "4.3");
      assertThat(paper.clauses().getFirst().status()).isEqualTo("Görüldü; 3 \"seminar\"\nkeçirildi");
      assertThat(paper.clauses()).extracting(Clause::line).containsExactly(2, 4);
    }
  }

  @Test
  void aPlanHasExecutorsIndicatorsAndDates() {
    var paper = read("""
        Plan 2025-2027
        Clause,Measure,Lead,Indicator,Start,Deadline
        4,Elektron xidmətlər,,,,
        4.3,Elektron müraciət,Ümumi şöbə,Vaxtında cavab,01.03.2025,2025-2027
        """.getBytes(UTF_8));
    assertThat(paper.unread()).isEmpty();
    assertThat(paper.report()).isFalse();
    assertThat(paper.directions()).containsExactly(new ReadPaper.Direction("4", "Elektron xidmətlər"));
    assertThat(paper.clauses()).containsExactly(new Clause(4, "4.3", "Elektron müraciət", "", "", "Ümumi şöbə",
        "Vaxtında cavab", LocalDate.of(2025, 3, 1), LocalDate.of(2027, 12, 31)));
  }

  @Test
  void aWordTableIsReadWithWhatStandsAroundIt() throws IOException {
    try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("2020-2022-ci illər üçün plan");
      var table = document.createTable(3, 3);
      String[][] cells = {{"Bənd", "Tədbirin adı", "İcra vəziyyəti"}, {"5.4.", "QHT-lərin iştirakı", "Görüşlər"},
          {"", "", "keçirilir."}};
      for (int row = 0; row < 3; row++) {
        for (int cell = 0; cell < 3; cell++) table.getRow(row).getCell(cell).setText(cells[row][cell]);
      }
      for (var line : new String[]{"Başçının müavini:", "Ə. Əliyev", "5 yanvar 2023-cü il"}) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
      var paper = read(out.toByteArray());
      assertThat(paper.unread()).isEmpty();
      assertThat(paper.clauses().getFirst().status()).isEqualTo("Görüşlər keçirilir.");
      assertThat(paper.signatory()).isEqualTo(new ReadPaper.Signatory("Başçının müavini:", "Ə. Əliyev"));
      assertThat(paper.date()).isEqualTo(LocalDate.of(2023, 1, 5));
    }
  }

  @Test
  void whatStandsBesideAndBelowTheTableOfAWordPaperJoinsNoMeasure() throws IOException {
    try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
      var table = document.createTable(2, 3);
      String[][] cells = {{"Bənd", "Tədbirin adı", "İcra vəziyyəti"}, {"6.3.", "Bölmə", "Yaradılıb."}};
      for (int row = 0; row < 2; row++) {
        for (int cell = 0; cell < 3; cell++) table.getRow(row).getCell(cell).setText(cells[row][cell]);
      }
      document.createTable(1, 2).getRow(0).getCell(0).setText("Başçı:");
      document.getTables().getLast().getRow(0).getCell(1).setText("Ə. Əliyev");
      for (var line : new String[]{"28.12.2022-ci il", "", "Əlavə. Sübutlar", "Yoxdur."}) {
        document.createParagraph().createRun().setText(line);
      }
      document.createTable(1, 3).getRow(0).getCell(0).setText("appeals.csv");
      document.write(out);
      var paper = read(out.toByteArray());
      assertThat(paper.joined()).isEmpty();
      assertThat(paper.clauses()).extracting(Clause::status).containsExactly("Yaradılıb.");
      assertThat(paper.signatory()).isEqualTo(new ReadPaper.Signatory("Başçı:", "Ə. Əliyev"));
      assertThat(paper.date()).isEqualTo(LocalDate.of(2022, 12, 28));
      assertThat(paper.below()).isEqualTo(3);
    }
  }

  @Test
  void aSpreadsheetIsReadFromItsFirstSheetWithRows() throws IOException {
    try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      book.createSheet("boş");
      var sheet = book.createSheet("hesabat");
      var heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("Tədbirin adı");
      heading.createCell(1).setCellValue("Bənd");
      heading.createCell(2).setCellValue("İcra vəziyyəti");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("Elektron müraciət");
      row.createCell(1).setCellValue(4.3);
      row.createCell(2).setCellValue("Qoşulub");
      book.write(out);
      var paper = read(out.toByteArray());
      assertThat(paper.unread()).isEmpty();
      assertThat(paper.clauses()).extracting(Clause::number).containsExactly("4.3");
    }
  }

  @Test
  void anArchiveThatSwellsIsRefusedBeforeItIsOpened() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) zip.write(zeros);
      zip.closeEntry();
    }
    assertThat(out.size()).isLessThan(1 << 20);
    assertThat(refusal(out.toByteArray())).isEqualTo(Why.BOMB);
  }

  @Test
  void whatIsNoDocumentIsToldWhatItIs() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo(Why.EMPTY);
    assertThat(refusal(" \n\t\n".getBytes(UTF_8))).isEqualTo(Why.EMPTY);
    assertThat(refusal("\uFEFF".getBytes(UTF_8))).isEqualTo(Why.EMPTY);
    assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).isEqualTo(Why.PDF);
    assertThat(refusal(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).isEqualTo(Why.OLD_OFFICE);
    assertThat(refusal(new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3})).isEqualTo(Why.BINARY);
    assertThat(refusal("a\u0000\u0001b".getBytes(UTF_8))).isEqualTo(Why.BINARY);
    assertThat(refusal("PK\u0003\u0004 and then nothing".getBytes(UTF_8))).isIn(Why.DAMAGED, Why.OTHER_ARCHIVE);
    assertThat(refusal(new byte[FileScan.MOST_BYTES + 1])).isEqualTo(Why.TOO_LARGE);
    assertThat(refusal("x".repeat(FileScan.MOST_TEXT + 1).getBytes(UTF_8))).isEqualTo(Why.TOO_LARGE);
    assertThat(refusal("x\n".repeat(FileScan.MOST_ROWS + 1).getBytes(UTF_8))).isEqualTo(Why.TOO_MANY_ROWS);
    var other = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("notes.txt"));
      zip.write("salam".getBytes(UTF_8));
    }
    assertThat(refusal(other.toByteArray())).isEqualTo(Why.OTHER_ARCHIVE);
  }

  @Test
  void aWrongEncodingIsToldWithItsLine() {
    var turkish = "Bənd\tTədbir\n4.3.\tgöstərilməsi".replace("ə", "e").getBytes(Charset.forName("windows-1254"));
    assertThat(FileScan.of(turkish)).isEqualTo(new Unreadable(Why.NOT_UTF8, 2));
    var twice = new String("Bənd\tTədbir".getBytes(UTF_8), Charset.forName("windows-1252")).getBytes(UTF_8);
    assertThat(FileScan.of(twice)).isEqualTo(new Unreadable(Why.GARBLED, 1));
  }

  @Test
  void anOpenQuoteIsToldWithItsLine() {
    assertThat(FileScan.of("No,Title,Status\n4.1,\"a\"b,c\n".getBytes(UTF_8))).isEqualTo(new Unreadable(Why.QUOTE, 2));
  }
}
