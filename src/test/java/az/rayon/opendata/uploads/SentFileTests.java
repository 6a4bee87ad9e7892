package az.rayon.opendata.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.uploads.reading.Fault;
import az.rayon.opendata.uploads.reading.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What the program finds in a file as it was sent, before anybody has checked it.
@OpenDataTest
class SentFileTests extends FoundedDataset {

  @Test
  void aFileIsReadAsItIsWritten() {
    var upload = desk.sends("tikili.csv", SOUND.replace("ə", "e").getBytes(Charset.forName("windows-1254")));
    var reading = uploads.get(Desk.id(upload)).reading();
    assertThat(reading.delimiter()).isEqualTo(";");
    assertThat(reading.decimal()).isEqualTo(",");
    assertThat(reading.head()).isOne();
    assertThat(reading.fields()).extracting(Field::name).containsExactly("kod", "unvan", "sahe", "tarix", "yasayis");
    assertThat(reading.fields()).extracting(field -> field.holds().name())
        .containsExactly("NUMBER", "TEXT", "NUMBER", "DAY", "TRUTH");
    assertThat(desk.page(upload, desk.steward())).contains("Nizami 5", "Ünvan", "ISO-8859-9");
  }

  @Test
  void theLineOfTheHeadIsSaidByWhoeverKnowsIt() {
    var upload = desk.sends("b.csv", "a,a,b\nx,y,z\n");
    desk.checks(upload);
    assertThat(uploads.faults(Desk.id(upload))).singleElement()
        .isEqualTo(new Fault(1, "a_2", Fault.Kind.HEAD_TWICE, "a", ""));
    assertThat(desk.post(upload + "/settings", Map.of("version", desk.version(upload), "head", "iki"),
        desk.steward())).hasStatus(422).bodyText().contains("Sətrin nömrəsini yazın");
    assertThat(desk.post(upload + "/settings", Map.of("version", desk.version(upload), "head", "2"),
        desk.steward())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).reading().heads()).containsExactly("x", "y", "z");
  }

  @Test
  void spreadsheetsAndObjectsAreReadToo() throws IOException {
    desk.makesPublic("a.json", "[{\"Ad\": \"bir\", \"Say\": 1.5}, {\"Ad\": \"iki\", \"Say\": null}]");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo(
        "ad,say\r\nbir,1.5\r\niki,\r\n");
    var upload = desk.sends("b.xlsx", workbook());
    desk.checks(upload);
    desk.publishes(upload, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo(
        "ad,say,gun,var\r\nbir,0.3,2026-02-01,true\r\niki,,,\r\n");
  }

  private static byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      var day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
      var names = List.of("Ad", "Say", "Gün", "Var");
      var head = sheet.createRow(0);
      for (int i = 0; i < names.size(); i++) head.createCell(i).setCellValue(names.get(i));
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("bir");
      row.createCell(1).setCellValue(0.1 + 0.2);
      row.createCell(2).setCellValue(LocalDate.parse("2026-02-01"));
      row.getCell(2).setCellStyle(day);
      row.createCell(3).setCellValue(true);
      sheet.createRow(2).createCell(0).setCellValue("iki");
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void whatIsNoTableIsToldAtOnce() {
    assertThat(desk.sending("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), desk.steward())).hasStatus(422)
        .bodyText().contains("Bu fayl cədvəl deyil");
    assertThat(desk.sending("a.xlsx", "PK rubbish".getBytes(StandardCharsets.UTF_8), desk.steward())).hasStatus(422)
        .bodyText().contains("oxunmur");
    assertThat(desk.sending("a.csv", new byte[0], desk.steward())).hasStatus(422).bodyText().contains("Fayl boşdur");
    assertThat(desk.sending("", new byte[0], desk.steward())).hasStatus(422).bodyText().contains("Faylı seçin");
    var upload = desk.sends("a.csv", "Kod,Ad\n");
    desk.checks(upload);
    assertThat(uploads.faults(Desk.id(upload))).extracting(Fault::kind).containsExactly(Fault.Kind.EMPTY);
  }
}
