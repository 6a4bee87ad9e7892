package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.signedIn;
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
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From a file to a public dataset, its versions, and back.
@OpenDataTest
class UploadTests {

  private static final String SOUND = """
      Kod;Ünvan;Sahə;Tarix;Yaşayış
      1;Nizami 5;120,5;01.02.2026;bəli
      2;=cmd|calc;90;03.02.2026;xeyr
      """;
  private static final String FAULTY = """
      Kod,Sahə,Tarix
      1,120,01.02.2026
      2,çox,02.02.2026
      3,130,31.02.2026
      4,140
      "5"x,150,03.02.2026
      6,160,04.02.2026
      7,170,05.02.2026
      8,180,06.02.2026
      9,190,07.02.2026
      Kod,Sahə,Tarix
      """;

  @Autowired
  MockMvcTester web;
  @Autowired
  Uploads uploads;
  @Autowired
  KeptSets sets;
  @Autowired
  JdbcClient db;

  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = Desk.of(web);
    assertThat(desk.founds()).hasStatus(303);
  }

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
  void anotherOfficialMakesItPublicAndEverythingWorksOnIt() {
    var upload = desk.sends("tikili.csv", SOUND);
    assertThat(desk.checks(upload, uploads)).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
    assertThat(desk.page(upload, desk.steward())).contains("Formula kimi görünən xana: 1", "başqa bir işçi");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).hasStatus(404);
    assertThat(desk.publishes(upload, uploads, desk.steward())).hasStatus(403);
    assertThat(desk.publishes(upload, uploads, desk.another())).hasStatus(303);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo("""
        kod,unvan,sahe,tarix,yasayis
        1,Nizami 5,120.5,2026-02-01,true
        2,=cmd|calc,90,2026-02-03,false
        """.replace("\n", "\r\n"));
    assertThat(web.get().uri("/open-data/{name}.csv?bom=true", desk.name())).bodyText().contains(",'=cmd|calc,");
    assertThat(web.get().uri("/az/open-data/{name}", desk.name())).hasStatusOk().bodyText()
        .contains("Sınaq dəsti", "Ünvan", "03.02.2026");
    assertThat(web.get().uri("/api/3/action/datastore_search?resource_id={name}", desk.name())).hasStatusOk()
        .bodyJson().extractingPath("$.result.records[1]._id").isEqualTo(2);
    assertThat(web.get().uri("/api/3/action/datastore_search?resource_id={name}&filters={filters}&sort=_id desc",
        desk.name(), "{\"_id\":[2,1]}")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"result\": {\"records\": [{\"_id\": 2, \"kod\": 2}, {\"_id\": 1}]}}");
    assertThat(web.get().uri("/api/3/action/package_show?id={name}", desk.name())).hasStatusOk();
    assertThat(web.get().uri("/az/open-data?q={name}", desk.name())).bodyText().contains("Sınaq dəsti");
  }

  @Test
  void allThatIsWrongIsToldWithItsLineAndNothingIsReplaced() {
    desk.makesPublic("a.csv", "Kod,Sahə,Tarix\n1,1,01.01.2026\n", uploads);
    var upload = desk.sends("b.csv", FAULTY);
    desk.checks(upload, uploads);
    var read = uploads.get(Desk.id(upload));
    assertThat(read.state()).isEqualTo(Upload.State.FAULTY);
    assertThat(uploads.faults(read.id())).extracting(fault -> fault.line() + " " + fault.kind() + " " + fault.column())
        .containsExactly("3 NOT_NUMBER sahe", "4 NOT_DAY tarix", "5 RAGGED ", "6 QUOTES ", "11 HEADER_AGAIN ");
    assertThat(desk.page(upload, desk.steward())).contains("Səhv: 5", "Ədəd deyil", "value=\"çox\"", ">Tarix<")
        .doesNotContain(">tarix<");
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().hasLineCount(2);
    assertThat(tables(read.id())).isZero();
    var rows = web.get().uri(Desk.PATH + upload + "/rows.csv").with(signedIn(desk.steward())).exchange();
    assertThat(Desk.text(rows)).startsWith("\uFEFF_line,Kod,Sahə,Tarix").contains("3,2,çox,02.02.2026");
  }

  @Test
  void cellsCanBePutRightOnThePage() {
    var upload = desk.sends("b.csv", "Kod,Sahə\n1,10\n2,çox\n3,30\n4,40\n5,50\n6,60\n");
    desk.checks(upload, uploads);
    assertThat(desk.mends(upload, Map.of("cell-0", "20"), uploads)).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).state()).isEqualTo(Upload.State.CHECKED);
    desk.publishes(upload, uploads, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().contains("2,20\r\n");
  }

  @Test
  void rowsThatAreNoneOfTheTablesAreLeftOut() {
    var upload = desk.sends("b.csv", "Siyahı\nKod,Sahə\n1,10\n2\nKod,Sahə\n3,30\n");
    assertThat(uploads.get(Desk.id(upload)).reading().head()).isEqualTo(2);
    desk.checks(upload, uploads);
    assertThat(desk.page(upload, desk.steward())).contains("Bu sətri çıxar");
    assertThat(desk.mends(upload, Map.of("omit-0", "true", "omit-1", "true"), uploads)).hasStatus(303);
    assertThat(desk.page(upload, desk.steward())).contains("Çıxarılan sətirlər: 2", ">30</td>").doesNotContain(
        ">2</td>",
        ">Sahə</td>");
    desk.publishes(upload, uploads, desk.another());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText()
        .isEqualTo("kod,sahe\r\n1,10\r\n3,30\r\n");
  }

  @Test
  void theLineOfTheHeadIsSaidByWhoeverKnowsIt() {
    var upload = desk.sends("b.csv", "a,a,b\nx,y,z\n");
    desk.checks(upload, uploads);
    assertThat(uploads.faults(Desk.id(upload))).singleElement()
        .isEqualTo(new Fault(1, "a_2", Fault.Kind.HEAD_TWICE, "a", ""));
    assertThat(desk.post(upload + "/settings", Map.of("version", Desk.version(upload, uploads), "head", "iki"),
        desk.steward())).hasStatus(422).bodyText().contains("Sətrin nömrəsini yazın");
    assertThat(desk.post(upload + "/settings", Map.of("version", Desk.version(upload, uploads), "head", "2"),
        desk.steward())).hasStatus(303);
    assertThat(uploads.get(Desk.id(upload)).reading().heads()).containsExactly("x", "y", "z");
  }

  @Test
  void aKeyTwiceIsToldWithTheLineWhereItWasFirst() {
    var upload = desk.sends("k.csv", "Kod,İl\n1,2025\n2,2025\n1,2026\n1,2025\n");
    var typed = web.post().uri(Desk.PATH + upload + "/settings").with(signedIn(desk.steward()))
        .param("version", Desk.version(upload, uploads)).param("head", "1").param("key", "kod", "il");
    assertThat(typed).hasStatus(303);
    desk.checks(upload, uploads);
    var faults = uploads.faults(Desk.id(upload));
    assertThat(faults).singleElement().satisfies(fault -> {
      assertThat(fault.kind()).isEqualTo(Fault.Kind.KEY);
      assertThat(fault.line()).isEqualTo(5);
      assertThat(fault.expected()).isEqualTo("2");
    });
  }

  @Test
  void aColumnIsDescribedAndKept() {
    var upload = desk.sends("c.csv", "Sahə\n10\n20\n");
    var typed = Map.of("version", Desk.version(upload, uploads), "title-az", "Sahəsi", "title-en", "Area", "name",
        "area", "holds", "number", "unit", "m²", "minimum", "15", "unique", "true");
    assertThat(desk.post(upload + "/columns/0", typed, desk.steward())).hasStatus(303);
    desk.checks(upload, uploads);
    assertThat(uploads.faults(Desk.id(upload))).extracting(Fault::kind).containsExactly(Fault.Kind.MINIMUM);
    desk.mends(upload, Map.of("cell-0", "16"), uploads);
    desk.publishes(upload, uploads, desk.another());
    assertThat(web.get().uri("/en/open-data/{name}", desk.name())).bodyText().contains("Area, m²");
  }

  @Test
  void whatACrossColumnFormSaysWrongIsToldAndNothingIsLost() {
    var upload = desk.sends("c.csv", "Ad,Sahə\nx,10\n");
    var typed = Map.of("version", Desk.version(upload, uploads), "title-az", "", "name", "sahe", "holds", "text",
        "minimum", "5", "pattern", "(", "unit", "bax");
    assertThat(desk.post(upload + "/columns/0", typed, desk.steward())).hasStatus(422).bodyText()
        .contains("Azərbaycanca adını yazın", "Bu adda sütun var", "Nümunə anlaşılmır", "Hədd sütunun",
            "value=\"bax\"");
  }

  /// More than goes into one piece, and too much to be checked while its sender waits.
  @Test
  void aLongFileIsCheckedBesideItsSenderAndComesOutAsItWasSent() {
    var text = new StringBuilder("kod,ad,gun\r\n");
    for (int i = 1; i <= 70_000; i++)
      text.append(i).append(i % 1_000 == 0 ? ",\"Şuşa, \"\"q\"\"\"" : ",Şuşa küçəsi")
          .append(",2026-11-28\r\n");
    desk.makesPublic("uzun.csv", text.toString(), uploads);
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", desk.name())).bodyText().isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv?from=2026-01-01&to=2026-12-31", desk.name())).bodyText()
        .isEqualTo(text.toString());
    assertThat(web.get().uri("/open-data/{name}.csv?from=2026-01-01&to=2026-12-31&q=q&sort=-kod", desk.name()))
        .bodyText().hasLineCount(71).startsWith("kod,ad,gun\r\n70000,\"Şuşa, \"\"q\"\"\",");
  }

  @Test
  void aRegistersNameIsNotFree() {
    var taken = new Desk(web, desk.steward(), desk.another(), "trials").founds();
    assertThat(taken).hasStatus(409).bodyText().contains("reyestri öz sətirlərini");
    assertThat(desk.founds()).hasStatus(409).bodyText().contains("Bu adda dəst var");
    assertThat(new Desk(web, desk.steward(), desk.another(), "Pis ad!").founds()).hasStatus(422);
  }

  @Test
  void spreadsheetsAndObjectsAreReadToo() throws IOException {
    desk.makesPublic("a.json", "[{\"Ad\": \"bir\", \"Say\": 1.5}, {\"Ad\": \"iki\", \"Say\": null}]", uploads);
    assertThat(web.get().uri("/open-data/{name}.csv", desk.name())).bodyText().isEqualTo(
        "ad,say\r\nbir,1.5\r\niki,\r\n");
    var upload = desk.sends("b.xlsx", workbook());
    desk.checks(upload, uploads);
    desk.publishes(upload, uploads, desk.another());
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
    assertThat(desk.sending("a.csv", new byte[0], desk.steward())).hasStatus(422).bodyText().contains("Faylı seçin");
    var upload = desk.sends("a.csv", "Kod,Ad\n");
    desk.checks(upload, uploads);
    assertThat(uploads.faults(Desk.id(upload))).extracting(Fault::kind).containsExactly(Fault.Kind.EMPTY);
  }

  private long tables(UUID upload) {
    return db.sql("select count(*) from pg_catalog.pg_tables where schemaname = 'opendata' and tablename = ?")
        .param("rows_" + upload.toString().replace("-", "")).query(Long.class).single();
  }
}
