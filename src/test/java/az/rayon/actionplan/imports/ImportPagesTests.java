package az.rayon.actionplan.imports;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.actionplan.PlanTest;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlanTest
class ImportPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;

  private final Official deputy = anOfficial(Role.DEPUTY);
  private String code = "";

  @BeforeEach
  void aCodeOfItsOwn() {
    code = "2020-2022-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static byte[] samux() throws IOException {
    try (var file = ImportPagesTests.class.getResourceAsStream("/actionplan/samux-report-2022.txt")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  private MvcTestResult choose(byte[] content) {
    return web.post().uri("/az/desk/plans/import").multipart()
        .file(new MockMultipartFile("file", "hesabat.txt", "text/plain", content)).with(signedIn(deputy)).exchange();
  }

  private String preview(byte[] content) {
    var result = choose(content);
    assertThat(result).hasStatus(303);
    return Objects.requireNonNull(result.getResponse().getHeader("Location"));
  }

  private MvcTestResult save(String preview) {
    return web.post().uri(preview).with(signedIn(deputy)).param("code", code)
        .param("planTitle", "Milli Fəaliyyət Planı")
        .param("firstYear", "2020").param("lastYear", "2022").param("year", "2022").exchange();
  }

  private long reports() {
    return db.sql("select count(*) from open_data.plan_reports where plan = ?").param(code).query(Long.class).single();
  }

  @Test
  void whoChoosesNoFileIsAskedForOne() {
    var nothing = new MockMultipartFile("file", "", "application/octet-stream", new byte[0]);
    assertThat(web.post().uri("/az/desk/plans/import").multipart().file(nothing).with(signedIn(deputy))).hasStatus(422)
        .bodyText().contains("Fayl seçin.");
    assertThat(web.post().uri("/ru/desk/plans/import").with(signedIn(deputy))).hasStatus(422).bodyText()
        .contains("Выберите файл.");
  }

  @Test
  void theReportIsShownBeforeItIsSavedAndStandsThereWordForWord() throws IOException {
    var preview = preview(samux());
    assertThat(web.get().uri(preview).with(signedIn(deputy))).hasStatusOk().bodyText().contains("7 tədbir",
        "value=\"2020-2022\"", "Açıq hökumətin təşviqinə dair 2020-2022-ci illər üçün Milli Fəaliyyət Planı",
        "Kəmalə Xəlilova", "28 dekabr 2022-ci il", "sətir 13 – bənd 5.4");
    assertThat(reports()).isZero();

    assertThat(save(preview)).hasStatus(303);
    var text = new String(samux(), StandardCharsets.UTF_8);
    var cells = db.sql("""
        select string_agg(text, ' ' order by place) from open_data.plan_report_sentences where plan = ? group by measure
        """).param(code).query(String.class).list();
    assertThat(cells).hasSize(7).filteredOn(text::contains).hasSize(6);
    assertThat(web.get().uri("/az/plans/{code}/reports/2022", code)).hasStatusOk().bodyText()
        .contains("7 tədbirdən 7-si sübutsuz", "Koorrupsyanın", "Təbirlər planının bəndi", "Kəmalə Xəlilova",
            "28.12.2022-ci il", "58 % tədbirin adından")
        .doesNotContain("**");
  }

  @Test
  void savingTwiceMakesOneReport() throws IOException {
    var preview = preview(samux());
    Callable<MvcTestResult> saving = () -> save(preview);
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var result : two.invokeAll(List.of(saving, saving))) {
        assertThat(result.get()).hasStatus(303).headers().hasValue("Location", "/az/plans/" + code + "/reports/2022");
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    assertThat(reports()).isOne();
    assertThat(web.get().uri(preview).with(signedIn(deputy))).hasStatus(303);
  }

  @Test
  void aSecondReportForTheYearIsRefusedAndChangesNothing() throws IOException {
    save(preview(samux()));
    assertThat(save(preview(samux()))).hasStatus(409).bodyText().contains("həmin il üzrə hesabatı artıq var");
    assertThat(reports()).isOne();
  }

  @Test
  void aReportOfAnotherPlanIsNotHalfImported() throws IOException {
    save(preview(samux()));
    var other = "Bənd\tTədbirin adı\tİcra vəziyyəti\n4.3.\tMüraciət\tGörüldü\n9.9.\tNaməlum\tGörüldü\n";
    var result = web.post().uri(preview(other.getBytes(StandardCharsets.UTF_8))).with(signedIn(deputy))
        .param("code", code).param("planTitle", "x").param("firstYear", "2020").param("lastYear", "2022")
        .param("year", "2021").exchange();
    assertThat(result).hasStatus(409).bodyText().contains("planda olmayan bənd var");
    assertThat(reports()).isOne();
  }

  @Test
  void unreadLinesAreListedAndCannotBeSaved() {
    var broken = "Bənd\tTədbirin adı\tİcra vəziyyəti\n4.3.\tMüraciət\tGörüldü\ndörd\tXidmət\tGörüldü\n";
    var preview = preview(broken.getBytes(StandardCharsets.UTF_8));
    assertThat(web.get().uri(preview).with(signedIn(deputy))).hasStatusOk().bodyText()
        .contains("1 sətir oxunmadı", "Birinci sütunda bəndin nömrəsi yoxdur", "dörd Xidmət Görüldü");
    assertThat(save(preview)).hasStatus(422);
    assertThat(db.sql("select count(*) from actionplan.plan where code = ?").param(code).query(Long.class).single())
        .isZero();
  }

  @Test
  void whatIsTypedWrongComesBackAsItWasTyped() throws IOException {
    assertThat(web.post().uri(preview(samux())).with(signedIn(deputy)).param("code", "bu kod deyil").param("planTitle",
        "").param("firstYear", "20").param("lastYear", "2022").param("year", "il")).hasStatus(422).bodyText()
        .contains("bu kod deyil", "Kodu belə yazın: 2020-2022", "İli dörd rəqəmlə yazın", "Planın adını yazın");
  }

  @Test
  void aFileThatCannotBeOpenedIsToldWhy() {
    assertThat(choose(new byte[0])).hasStatus(422).bodyText().contains("Fayl boşdur");
    assertThat(choose("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText().contains("PDF-dən");
    assertThat(choose("Bənd\nş".getBytes(Charset.forName("windows-1254")))).hasStatus(422);
  }

  @Test
  void onlyWhoWritesReportsMayBringThemIn() throws IOException {
    var registrar = anOfficial(Role.REGISTRAR);
    assertThat(web.get().uri("/az/desk/plans/import").with(signedIn(registrar))).hasStatus(403);
    assertThat(web.get().uri(preview(samux())).with(signedIn(anOfficial(Role.DEPUTY)))).hasStatus(404);
  }
}
