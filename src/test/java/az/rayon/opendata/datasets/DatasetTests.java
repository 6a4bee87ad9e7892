package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.Trials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@OpenDataTest
class DatasetTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;
  @Autowired
  Datasets datasets;
  @Autowired
  Downloads downloads;

  @Test
  void everyRowCanBeTakenAway() {
    assertThat(web.get().uri("/open-data/trials.csv")).hasStatusOk().hasContentType("text/csv;charset=UTF-8")
        .bodyText().isEqualTo("""
            number,registered,channel,good,days,at,remark
            4,2025-05-15,visit,true,,2025-05-15T05:00:00Z,<b>
            3,2025-03-01,letter,true,3,2025-03-01T05:00:00Z,"Əli, ""Şıx""\"
            2,2025-02-28,portal,false,20.25,2025-02-28T05:00:00Z,=cmd|calc
            1,2025-02-03,portal,true,1.5,2025-02-03T05:00:00Z,
            """.replace("\n", "\r\n"));
  }

  @Test
  void aSpreadsheetRunsNothingAndKeepsItsLetters() {
    assertThat(web.get().uri("/open-data/trials.csv?bom=true")).bodyText().startsWith("\uFEFFnumber")
        .contains(",'=cmd|calc", "Əli");
  }

  @Test
  void theRowsOfAPeriodAreTheRowsBehindItsFigure() {
    assertThat(web.get().uri("/open-data/trials.json?from=2025-02-01&to=2025-02-28")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            {"dataset": "trials", "title": {"ru": "Пробы"}, "period": {"from": "2025-02-01", "to": "2025-02-28"},
             "rows": [{"number": 2, "registered": "2025-02-28", "good": false, "days": 20.25},
               {"number": 1, "at": "2025-02-03T05:00:00Z", "remark": null}]}
            """);
  }

  @Test
  void rowsCanBeTakenInEveryForm() throws IOException {
    assertThat(web.get().uri("/open-data/trials.tsv")).hasStatusOk().bodyText().contains("4\t2025-05-15\tvisit");
    assertThat(web.get().uri("/open-data/trials.jsonl")).hasStatusOk().bodyText().hasLineCount(4)
        .startsWith("{\"number\":4,").contains("\"days\":20.25");
    var zip = web.get().uri("/open-data/trials.zip").exchange().getResponse().getContentAsByteArray();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertThat(in.getNextEntry().getName()).isEqualTo("datapackage.json");
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"missingValues\"", "\"date\"");
      assertThat(in.getNextEntry().getName()).isEqualTo("trials.csv");
    }
    var book = web.get().uri("/open-data/trials.xlsx").exchange().getResponse().getContentAsByteArray();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var row = workbook.getSheetAt(0).getRow(3);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(2);
      assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2025-02-28T00:00");
      assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.STRING);
    }
  }

  @Test
  void whoHasTheRowsAlreadyIsNotSentThemAgainAndAPartCanBeAskedFor() {
    var first = web.get().uri("/open-data/trials.csv").exchange();
    var tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
    assertThat(tag).isEqualTo('"' + first.getResponse().getHeader("X-Content-SHA-256") + '"');
    assertThat(web.get().uri("/open-data/trials.csv").header("If-None-Match", tag)).hasStatus(304).body().isEmpty();
    assertThat(web.get().uri("/open-data/trials.csv").header("Range", "bytes=0-5")).hasStatus(206).bodyText()
        .isEqualTo("number");
    assertThat(web.get().uri("/open-data/trials.csv").header("Range", "bytes=0-5").header("If-Range", tag))
        .hasStatus(206);
    assertThat(web.get().uri("/open-data/trials.csv").header("Range", "bytes=0-5").header("If-Range", "\"other\""))
        .hasStatusOk().bodyText().hasLineCount(5);
  }

  @Test
  void anEndThatIsNotGivenIsOpen() {
    db.sql("create or replace view open_data.trials_to_come as select date '2999-12-31' as day, 1 as n").update();
    assertThat(web.get().uri("/open-data/trials_to_come.csv?from=2026-11-01")).bodyText().contains("2999-12-31");
    assertThat(web.get().uri("/open-data/trials.json?to=2025-02-28")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            {"period": {"from": null, "to": "2025-02-28"}, "rows": [{"number": 2}, {"number": 1}]}
            """);
  }

  @Test
  void aLongDatasetIsSentInFull() {
    assertThat(web.get().uri("/open-data/trials_many.csv")).hasStatusOk().bodyText().hasLineCount(20_001);
  }

  @Test
  void nothingStaysBehindOnTheDisk() throws IOException {
    var before = left();
    web.get().uri("/open-data/trials.csv").exchange();
    assertThat(web.get().uri("/open-data/trials.csv").header("Range", "bytes=99999-")).hasStatus(416);
    web.get().uri("/open-data/trials.csv").header("If-None-Match", "*").exchange();
    assertThat(web.head().uri("/open-data/trials.csv")).hasStatusOk();
    assertThat(before).containsAll(left());
  }

  private static List<String> left() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("open-data") && !name.endsWith(".csv")).toList();
    }
  }

  /// COPY takes no values beside its statement, so nothing in a value may be read as a part of it.
  @ParameterizedTest
  @ValueSource(strings = {"'; drop view open_data.trials; --", "Ə'q", "\\' or true --", "$$", "?", "%"})
  void whatIsLookedForInAFileIsNoPartOfTheQuestion(String words) {
    assertThat(web.get().uri("/open-data/trials.csv?in=channel&is={words}", words)).hasStatusOk().bodyText()
        .hasLineCount(1);
    assertThat(web.get().uri("/datastore/dump/trials?filters={filters}", "{\"channel\": \"" + words.replace("\\",
        "\\\\") + "\"}")).hasStatusOk().bodyText().hasLineCount(1);
    assertThat(web.get().uri("/datastore/dump/trials?filters={filters}", "{\"registered\": \"2025-03-01\"}"))
        .bodyText().contains(",3,2025-03-01,letter");
  }

  @Test
  void momentsKeepTheirPartsAndEmptyTextsAreEmptyCells() {
    db.sql("""
        create or replace view open_data.trials_parts as select * from (values
          (1, timestamptz '2025-02-03 09:00:00.5+04', '', -0.50, true),
          (2, timestamptz '2025-02-03 09:00:00.000025+04', null, 1e-7::numeric, null),
          (3, null, E'a\nb', 1000000, false)) t (number, at, remark, days, good)
        """).update();
    assertThat(web.get().uri("/open-data/trials_parts.csv")).bodyText().isEqualTo("""
        number,at,remark,days,good
        1,2025-02-03T05:00:00.500Z,,-0.50,true
        2,2025-02-03T05:00:00.000025Z,,0.0000001,
        3,,"a;b",1000000,false
        """.replace("\n", "\r\n").replace("a;b", "a\nb"));
    assertThat(web.get().uri("/open-data/trials_parts.csv?bom=true")).bodyText()
        .contains("1,2025-02-03T05:00:00.500Z,,-0.50,true", "2,2025-02-03T05:00:00.000025Z,,0.0000001,",
            "3,,\"a\nb\",1000000,false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pg_class", "secret", "trials'", "Trials", "x"})
  void whatIsNoViewOfOpenDataIsNotFound(String name) {
    assertThat(web.get().uri("/open-data/{name}.csv", name)).hasStatus(404);
    assertThat(web.get().uri("/open-data/{name}.json", name)).hasStatus(404);
    assertThat(web.get().uri("/az/open-data/{name}", name)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trials.csv?from=soon", "trials.json?to=2025-13-01", "trials.csv?on=channel",
      "trials.csv?on=x\"y", "trials_many.csv?from=2025-01-01"})
  void aPeriodThatCannotBePickedIsRefusedInWords(String question) {
    assertThat(web.get().uri("/open-data/" + question)).hasStatus(400).hasContentType("application/problem+json");
  }

  /// What the database does when a question has had its time.
  @ParameterizedTest
  @ValueSource(strings = {"/open-data/late_rows.csv", "/open-data/late_rows.tsv?q=1", "/open-data/late_rows.json",
      "/open-data/late_rows.jsonl", "/open-data/late_rows.xlsx", "/open-data/late_rows.zip"})
  void aQuestionThatTakesTooLongIsToldInTheFilesOwnForm(String address) {
    db.sql("""
        create or replace function opendata.late() returns int language plpgsql as $$
        begin raise exception using errcode = '57014'; end $$
        """).update();
    db.sql("create or replace view open_data.late_rows as select opendata.late() as n").update();
    assertThat(web.get().uri(address)).hasStatus(503).hasContentType("application/problem+json")
        .doesNotContainHeader("ETag").bodyText().contains("\"detail\"");
    assertThat(web.get().uri("/en/open-data/late_rows")).hasStatus(503).bodyText().contains("takes too long");
    db.sql("drop view open_data.late_rows").update();
  }

  @Test
  void readersWhoStopReadingHoldNoConnectionAndLeaveNothingBehind() throws IOException {
    var many = datasets.get("trials_many");
    var picking = Picking.read(many, Map.of(), Map.of());
    var begun = new ArrayList<InputStream>();
    var files = new ArrayList<Path>();
    var request = new ServletRequestAttributes(new MockHttpServletRequest());
    RequestContextHolder.setRequestAttributes(request);
    try {
      for (int i = 0; i < 30; i++) {
        var taken = downloads.take(many, picking, Form.CSV, false);
        var sent = (Resource) Objects.requireNonNull(taken.answer("many.csv", HttpHeaders.EMPTY).getBody());
        begun.add(sent.getInputStream());
        begun.getLast().readNBytes(100);
        files.add(Objects.requireNonNull(taken.passing()));
      }
      assertThat(web.get().uri("/az/open-data/trials")).hasStatusOk();
    } finally {
      for (var one : begun) one.close();
      RequestContextHolder.resetRequestAttributes();
      request.requestCompleted();
    }
    assertThat(files).hasSize(30).allSatisfy(file -> assertThat(file).doesNotExist());
  }
}
