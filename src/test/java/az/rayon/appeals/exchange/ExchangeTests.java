package az.rayon.appeals.exchange;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.Portal.found;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.kernel.Role;
import az.rayon.kernel.Typed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppealsTest
class ExchangeTests {

  static final String EXCHANGE = "/az/desk/appeals/exchange";
  static final String HEAD = "nomre,tarix,nov,movzu,yer,soyad,ad,ata_adi,teskilat,unvan,epoct,telefon,metn\n";

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  Outsiders outsiders;

  @Autowired
  Clock clock;

  String number = "";

  Portal clerk = new Portal(MockMvcTester.of(), anOfficial(Role.REGISTRAR));

  @BeforeEach
  void another() {
    number = "R-" + UUID.randomUUID();
    clerk = new Portal(web, anOfficial(Role.REGISTRAR));
  }

  @Test
  void aFileIsLookedAtThenTakenAndTheSameFileMakesNothingTwice() {
    var file = HEAD + line(number) + line(number + "-2").replace("şikayət", "Ərizə");
    var preview = look("rih", csv(file));
    assertThat(preview).hasStatusOk();
    assertThat(body(preview)).contains("Yeni: 2. Artıq qeydə alınıb: 0.", number);
    assertThat(outsiders.known(Channel.RIH, List.of(number))).isEmpty();

    assertThat(onward(take(preview))).endsWith("?taken=2");
    var appeal = appeals.get(known(number));
    assertThat(appeal.filing().channel()).isEqualTo(Channel.RIH);
    assertThat(appeal.filing().settlement()).isEqualTo("fuzuli");
    var again = look("rih", csv(file + line(number + "-3")));
    assertThat(body(again)).contains("Yeni: 1. Artıq qeydə alınıb: 2.", appeal.number());
    assertThat(onward(take(again))).endsWith("?taken=1");
  }

  @Test
  void aFileIsTakenOnceAndOnlyByWhoBroughtIt() {
    var preview = look("asan", csv(HEAD + line(number)));
    var path = found("action=\"(/az/desk/appeals/exchange/asan/[0-9a-f-]{36})\"", body(preview));
    assertThat(new Portal(web, anOfficial(Role.REGISTRAR)).post(path, Map.of())).hasStatus(404);
    assertThat(clerk.post(path.replace("asan", "rih"), Map.of())).hasStatus(404);

    assertThat(clerk.post(path, Map.of())).hasStatus(303);
    assertThat(clerk.post(path, Map.of())).hasStatus(404);
  }

  @Test
  void oneWrongLineKeepsAllOthersOutAndIsNamed() {
    var file = HEAD + line(number) + line(number) + line(number + "-3").replace("şikayət", "nə isə")
        + line(number + "-4").replace(Typed.day(LocalDate.now(clock).minusDays(2)), "2026-99-01").replace("yol",
            "aya uçuş")
        + line(number + "-5").replace("a@demo.invalid", "").replace("Körpü uçub", "x".repeat(10_001));
    var answer = look("rih", csv(file));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Bu nömrə artıq 2 nömrəli sətirdə var", "<code>nov</code>", "<code>movzu</code>",
        "<code>metn</code>", "<code>unvan</code>", "Heç nə götürülmədi").doesNotContain("Qeydə al:");
    assertThat(outsiders.known(Channel.RIH, List.of(number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"nomre,tarix | Bu sütun yoxdur", "a;b;c | Bu sütun yoxdur",
      "\"never closed | Bu sütun yoxdur"})
  void whatIsNoSuchTableIsSaid(String content, String said) {
    var answer = look("rih", csv(content + "\n1,2\n"));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(said);
  }

  @Test
  void anEmptyChoiceAProgramAndABurstingArchiveAreRefused() throws Exception {
    assertThat(clerk.post(EXCHANGE + "/rih", Map.of())).hasStatus(422);
    assertThat(look("rih", new MockMultipartFile("file", "a.csv", null, new byte[]{'M', 'Z', 0, 1}))).hasStatus(422);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 200; i++) zip.write(new byte[1 << 20]);
    }
    assertThat(look("rih", new MockMultipartFile("file", "a.xlsx", null, bytes.toByteArray()))).hasStatus(422);
  }

  @Test
  void aSpreadsheetAndASemicolonAreReadAlike() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      write(sheet.createRow(0), HEAD.strip().split(","));
      write(sheet.createRow(1), line(number).strip().split(",", -1));
      book.write(out);
    }
    assertThat(look("asan", new MockMultipartFile("file", "a.xlsx", null, out.toByteArray()))).hasStatusOk();
    assertThat(look("asan", csv("\uFEFF" + (HEAD + line(number)).replace(',', ';')))).hasStatusOk();
  }

  @Test
  void hostileCellsStayWords() {
    var file = HEAD + line(number).replace("Körpü uçub", "'=HYPERLINK(1) <script>alert(1)</script> '; drop table x");
    var preview = look("rih", csv(file));
    assertThat(body(preview)).doesNotContain("<script>alert");
    take(preview);

    var back = new String(bytes(clerk.get(EXCHANGE + "/rih/states.csv")), StandardCharsets.UTF_8);
    assertThat(back).startsWith("\uFEFFnomre,").contains(number, "Qeydə alınıb");
    assertThat(appeals.get(known(number)).filing().text())
        .startsWith("=HYPERLINK(1) <script>");
  }

  @Test
  void whatBecameOfThemGoesBackAsASpreadsheetToo() throws Exception {
    take(look("asan", csv(HEAD + line(number))));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(clerk.get(EXCHANGE + "/asan/states.xlsx"))))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("nomre");
      assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
    }
  }

  @Test
  void theScreenSaysThatThereIsNoLine() {
    assertThat(body(clerk.get(EXCHANGE))).contains("Canlı əlaqə yoxdur", "ASAN müraciət", "nomre");
    assertThat(new Portal(web, anOfficial(Role.HEAD)).get(EXCHANGE)).hasStatusOk();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "REGISTRAR")
  void nobodyElseExchanges(Role role) {
    var other = new Portal(web, anOfficial(role));
    assertThat(other.send(EXCHANGE + "/rih", Map.of(), csv(HEAD + line(number)))).hasStatus(403);
    assertThat(other.post(EXCHANGE + "/rih/" + UUID.randomUUID(), Map.of())).hasStatus(403);
    assertThat(other.get(EXCHANGE + "/rih/states.csv")).hasStatus(403);
  }

  private String line(String number) {
    return number + "," + Typed.day(LocalDate.now(clock).minusDays(2))
        + ",şikayət,yol,Füzuli,Nümunəyev,Sakin,,,,a@demo.invalid,,Körpü uçub\n";
  }

  private static void write(Row row, String... cells) {
    for (int at = 0; at < cells.length; at++) row.createCell(at).setCellValue(cells[at]);
  }

  private static MockMultipartFile csv(String content) {
    return new MockMultipartFile("file", "Fayl.csv", null, content.getBytes(StandardCharsets.UTF_8));
  }

  private MvcTestResult look(String system, MockMultipartFile file) {
    return clerk.send(EXCHANGE + "/" + system, Map.of(), file);
  }

  private MvcTestResult take(MvcTestResult preview) {
    return clerk.post(found("action=\"(/az/desk/appeals/exchange/(?:rih|asan)/[0-9a-f-]{36})\"", body(preview)),
        Map.of());
  }

  private static byte[] bytes(MvcTestResult result) {
    return result.getResponse().getContentAsByteArray();
  }

  private String known(String number) {
    return Objects.requireNonNull(outsiders.known(Channel.RIH, List.of(number)).get(number));
  }
}
