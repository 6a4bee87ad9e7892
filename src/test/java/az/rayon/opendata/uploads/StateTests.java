package az.rayon.opendata.uploads;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.kernel.Sha256;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.datasets.Datasets;
import az.rayon.opendata.uploads.KeepingStates.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a dataset showed that follows a register, kept: by the program for each period, and by officials.
@OpenDataTest
class StateTests {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 17);

  @Autowired
  MockMvcTester web;
  @Autowired
  KeepingStates keeping;
  @Autowired
  Datasets datasets;
  @Autowired
  JdbcClient db;

  private final Official steward = anOfficial(Role.DATA);
  private String name;

  @BeforeEach
  void aRegister() {
    name = "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    db.sql("""
        insert into opendata.about (dataset, theme, frequency, keywords, description_az, issued)
        values (?, 'GOVE', 'CONT', '{}', 'Canlı', date '2026-01-01')
        """).param(name).update();
    shows("1 as n, 'bir' as word");
  }

  @Test
  void whatWasPublicAtTheBeginningOfEachPeriodStaysAtItsAddress() throws IOException {
    looks(JANUARY);
    shows("2 as n, 'iki' as word");
    looks(JANUARY.plusDays(9));
    looks(JANUARY.plusMonths(1));
    looks(JANUARY.plusMonths(2));

    var first = web.get().uri("/open-data/{name}/versions/1.csv", name).exchange();
    assertThat(first).hasStatusOk().bodyText().isEqualTo("n,word\r\n1,bir\r\n");
    var hash = Sha256.hex("n,word\r\n1,bir\r\n");
    assertThat(first).hasHeader("ETag", '"' + hash + '"').hasHeader("X-Content-SHA-256", hash);
    assertThat(web.get().uri("/open-data/{name}/versions/2.csv", name)).bodyText().isEqualTo("n,word\r\n2,iki\r\n");
    assertThat(web.get().uri("/open-data/{name}/versions/3.csv", name)).as("nothing has changed in March")
        .hasStatus(404);
    assertThat(db.sql("select number || ' ' || period || ' ' || bytes || ' ' || rows || ' ' || current "
        + "from open_data.dataset_versions where name = ? order by number").param(name).query(String.class).list())
        .containsExactly("1 2026-01-01 15 1 false", "2 2026-02-01 15 1 false");
    assertThat(web.get().uri("/en/open-data/{name}", name)).bodyText().contains("Kept states")
        .contains("/en/open-data/" + name + "/versions");
    assertThat(web.get().uri("/en/open-data/{name}/versions", name)).hasStatusOk().bodyText()
        .contains("Version 2", "kept by the program, period from", hash, name + "/versions/1.zip");
    assertThat(web.get().uri("/feeds/dataset/{name}.atom", name)).bodyText().contains("/versions/2");
    assertThat(unpacked(1)).contains("\"hash\":\"sha256:" + hash + "\"", "\"bytes\":15", "\"version\":\"1\"", "1,bir");
    assertThat(zip(1)).as("the same whenever it is asked for").isEqualTo(zip(1));
  }

  @Test
  void anOfficialKeepsAStateWithAWordAboutWhy() {
    assertThat(keeps("Büdcə müzakirəsi üçün", steward)).hasStatus3xxRedirection();
    assertThat(keeps("Bir də", steward)).hasStatus(409).bodyText().contains("Nothing has changed", "Bir də");
    assertThat(keeps("x".repeat(1_001), steward)).hasStatus(422);
    assertThat(keeps("", anOfficial(Role.EXECUTOR))).hasStatus(403);
    assertThat(web.get().uri("/en/open-data/{name}/versions", name)).bodyText().contains("Büdcə müzakirəsi üçün");
    assertThat(page("/en/desk/open-data/kept-states")).contains(name);
    assertThat(page("/en/desk/open-data/kept-states/" + name)).contains("Büdcə müzakirəsi üçün", "/1/withhold");
  }

  @Test
  void whatTheGateStopsIsKeptOnlyByWhoSaysWhy() {
    shows("1 as n, '5AB12CD' as fin");
    looks(JANUARY);
    assertThat(web.get().uri("/en/open-data/{name}/versions", name)).hasStatus(404);
    assertThat(page("/en/desk/open-data/kept-states/" + name)).contains("stood in the way of keeping");
    assertThat(keeps("", steward)).hasStatus(422).bodyText().contains("say why in the note", "error-summary");
    assertThat(keeps("Nömrə şəxsin deyil", steward)).hasStatus3xxRedirection();
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", name)).hasStatusOk();
    assertThat(page("/en/desk/open-data/kept-states/" + name)).contains("do not stand in the way");
    shows("2 as n, '5AB12CE' as fin");
    looks(JANUARY.plusMonths(1));
    assertThat(web.get().uri("/open-data/{name}/versions/2.csv", name)).as("the same kind of finding").hasStatusOk();
    shows("2 as n, '5AB12CE' as fin, 'nergiz@mail.invalid' as letter");
    looks(JANUARY.plusMonths(2));
    assertThat(web.get().uri("/open-data/{name}/versions/3.csv", name)).as("another kind").hasStatus(404);
  }

  @Test
  void whatIsTakenBackIsGoneAndNotKeptAgain() {
    keeps("", steward);
    shows("2 as n, 'iki' as word");
    keeps("", steward);
    var withheld = "/en/desk/open-data/kept-states/" + name + "/1/withhold";
    assertThat(page(withheld)).contains("version 1");
    assertThat(post(withheld, Map.of("reason", ""), steward)).hasStatus(422);
    assertThat(post(withheld, Map.of("reason", "Artıq olanı"), steward)).hasStatus3xxRedirection();
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", name)).hasStatus(410).bodyText()
        .contains("Artıq olanı");
    assertThat(web.get().uri("/open-data/{name}/versions/1.zip", name)).hasStatus(410);
    assertThat(web.get().uri("/open-data/{name}/versions/2.csv", name)).hasStatusOk();
    shows("1 as n, 'bir' as word");
    assertThat(keeping.keep(datasets.get(name), "", steward)).isEqualTo(new Refused<>(Refusal.TAKEN_BACK));
  }

  @Test
  void ofOldStatesTheFirstOfEachYearStaysAndWhatAnOfficialKept() {
    keeps("İşçidən", steward);
    for (int month = 0; month < KeepingStates.RECENT + 4; month++) {
      shows(month + 10 + " as n, 'ay' as word");
      looks(JANUARY.plusMonths(month));
    }
    assertThat(web.get().uri("/open-data/{name}/versions/1.csv", name)).as("an official's").hasStatusOk();
    assertThat(web.get().uri("/open-data/{name}/versions/2.csv", name)).as("January").hasStatusOk();
    for (int number = 3; number <= 5; number++) {
      assertThat(web.get().uri("/open-data/{name}/versions/{number}.csv", name, number)).hasStatus(410)
          .hasContentType("application/problem+json");
    }
    assertThat(web.get().uri("/open-data/{name}/versions/6.csv", name)).hasStatusOk();
    assertThat(web.get().uri("/en/open-data/{name}/versions", name)).hasStatusOk().bodyText()
        .contains("The file has been given up for its age");
  }

  @ParameterizedTest
  @CsvSource({"cont,2026-11-28,2026-11-01", "daily,2026-03-01,2026-03-01", "irreg,2026-11-28,2026-11-01",
      "quarterly,2026-11-28,2026-10-01", "quarterly,2026-03-31,2026-01-01", "annual,2026-11-28,2026-01-01"})
  void aPeriodBeginsWhereItsFrequencySays(String frequency, LocalDate day, LocalDate begun) {
    assertThat(KeepingStates.begun(frequency, day)).isEqualTo(begun);
  }

  private void shows(String row) {
    db.sql("drop view if exists open_data." + name).update();
    db.sql("create view open_data." + name + " as select " + row).update();
  }

  private void looks(LocalDate day) {
    keeping.look(datasets.get(name), day);
  }

  private MvcTestResult keeps(String note, Official by) {
    return post("/en/desk/open-data/kept-states/" + name, Map.of("note", note), by);
  }

  private MvcTestResult post(String path, Map<String, String> typed, Official by) {
    var request = web.post().uri(path).with(signedIn(by));
    typed.forEach(request::param);
    return request.exchange();
  }

  private String page(String path) {
    return Desk.text(web.get().uri(path).with(signedIn(steward)).exchange());
  }

  private byte[] zip(int number) {
    return web.get().uri("/open-data/{name}/versions/{number}.zip", name, number).exchange().getResponse()
        .getContentAsByteArray();
  }

  private String unpacked(int number) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(number)))) {
      while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
