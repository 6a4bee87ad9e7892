package az.rayon.appeals.analysis;

import static az.rayon.accounts.Visits.anOfficial;
import static az.rayon.accounts.Visits.body;
import static az.rayon.accounts.Visits.onward;
import static az.rayon.appeals.register.AppealBuilder.anAppeal;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.appeals.AppealsTest;
import az.rayon.appeals.People;
import az.rayon.appeals.Portal;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.kernel.Language;
import az.rayon.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Each test has a year of its own in a century of which the register knows nothing.
@AppealsTest
class AnalysisTests {

  static final AtomicInteger YEAR = new AtomicInteger(1992);

  @Autowired
  MockMvcTester web;

  @Autowired
  Appeals appeals;

  @Autowired
  YearRows rows;

  @Autowired
  AnalysisWords words;

  @Autowired
  JdbcClient db;

  int year;

  @BeforeEach
  void aYearOfItsOwn() {
    year = YEAR.addAndGet(2);
    appeals.add(anAppeal().received(Instant.parse("1850-01-05T08:00:00Z")).build());
  }

  @Test
  void theYearIsToldInSentencesBesideTheYearBefore() {
    for (int i = 0; i < 4; i++) came(year - 1, Channel.PAPER, 5);
    for (int i = 0; i < 6; i++) came(year, Channel.PORTAL, 3);
    var figures = rows.of(year, LocalDate.of(year + 1, 1, 10));

    assertThat(figures.now().received()).isEqualTo(6);
    assertThat(words.tell(figures, Language.AZ)).contains(
        "Elektron yolla gələnlərin payı: 100 %. Əvvəlki il: 0 %.",
        "Vaxtında cavablandırılanların payı: 100 % (6 müraciətdən 6). Əvvəlki il: 100 %.",
        "Cavabların yarısı 3 gün, on cavabdan doqquzu 3 gün içində verilib.")
        .anySatisfy(said -> assertThat(said).contains("ildə daxil olan müraciətlərin sayı 6-dır.",
            "Əvvəlki ildən 2 (50 %) çoxdur."));
    assertThat(words.tell(figures, Language.EN)).anySatisfy(said -> assertThat(said).contains("2 (50 %) more"));
  }

  @Test
  void anEmptyYearSaysSoAndNoMore() {
    assertThat(words.tell(rows.of(year, LocalDate.of(year, 6, 1)), Language.AZ)).hasSize(1);
    assertThat(new Portal(web, anOfficial(Role.HEAD)).get("/az/desk/appeals/analysis/" + year)).hasStatus(200);
  }

  @Test
  void theRegistrarWritesTheHeadPublishesAndTheFiguresStand() {
    came(year, Channel.PORTAL, 3);
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    assertThat(registrar.post(desk(), Map.of("version", "0", "remarks", " "))).hasStatus(422);
    onward(registrar.post(desk(), Map.of("version", "0", "remarks", "Su xətti təmir olunub.")));
    assertThat(visitor().get(open())).as("not yet published").hasStatus(404);

    onward(new Portal(web, anOfficial(Role.HEAD)).post(desk() + "/publish", Map.of("version", "1")));
    came(year, Channel.PORTAL, 3);
    assertThat(body(visitor().get(open()))).contains("Su xətti təmir olunub.", "müraciətlərin sayı 1-dir");
    assertThat(body(visitor().get("/az/appeals/analysis"))).contains("/az/appeals/analysis/" + year);

    var late = registrar.post(desk(), Map.of("version", "2", "remarks", "Başqa söz."));
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains("artıq dərc edilib");
  }

  @Test
  void whoeverWasFasterWinsAndNothingTypedIsLost() {
    var registrar = new Portal(web, anOfficial(Role.REGISTRAR));
    onward(registrar.post(desk(), Map.of("version", "0", "remarks", "Bir.")));
    var second = registrar.post(desk(), Map.of("version", "0", "remarks", "Uzun qeydlər."));
    assertThat(second).hasStatus(409);
    assertThat(body(second)).contains("Uzun qeydlər.", "başqa addım atılıb");
  }

  @Test
  void nobodyElseWritesOrPublishes() {
    onward(new Portal(web, anOfficial(Role.REGISTRAR)).post(desk(), Map.of("version", "0", "remarks", "Bir.")));
    People.everybodyBut(UUID.randomUUID(), Role.HEAD, Role.DEPUTY).forEach(actor -> {
      var answer = new Portal(web, actor).post(desk() + "/publish", Map.of("version", "1"));
      assertThat(answer.getResponse().getStatus()).as(actor.toString()).isIn(303, 403);
    });
    People.everybodyBut(UUID.randomUUID(), Role.REGISTRAR).forEach(actor -> {
      var answer = new Portal(web, actor).post(desk(), Map.of("version", "1", "remarks", "İki."));
      assertThat(answer.getResponse().getStatus()).as(actor.toString()).isIn(303, 403);
    });
    assertThat(db.sql("select remarks from appeals.analysis where year = ? and published_at is null").param(year)
        .query(String.class).single()).isEqualTo("Bir.");
  }

  @Test
  void aYearThatIsNotOverIsNotPublished() {
    db.sql("""
        insert into appeals.analysis (year, remarks, written_by, written_at, version)
        values (2199, 'x', gen_random_uuid(), now(), 1) on conflict (year) do update set version = 1
        """).update();
    var early = new Portal(web, anOfficial(Role.HEAD)).post("/az/desk/appeals/analysis/2199/publish",
        Map.of("version", "1"));
    assertThat(early).hasStatus(409);
    assertThat(body(early)).contains("İl hələ bitməyib");
  }

  @Test
  void unitsAreToldApartAndTooFewTellNothing() {
    var unit = UUID.randomUUID();
    for (int i = 0; i < 5; i++) answered(unit, i == 0 ? 60 : 10);
    var few = UUID.randomUUID();
    answered(few, 1);

    assertThat(unitRow(unit)).containsEntry("received", 5L).containsEntry("on_time", 4L)
        .extractingByKey("on_time_share").hasToString("80.0");
    assertThat(unitRow(unit)).extractingByKey("median_days").hasToString("10.0");
    assertThat(unitRow(few)).containsEntry("received", 1L).containsEntry("on_time_share", null)
        .containsEntry("median_days", null);
    assertThat(visitor().get("/az/appeals/statistics?year=" + year)).hasStatus(200);
  }

  private Map<String, Object> unitRow(UUID unit) {
    return db.sql("select * from open_data.appeal_units where unit = ? and year = ?").params(unit, year).query()
        .singleRow();
  }

  private void answered(UUID unit, int days) {
    var noon = Instant.parse(year + "-03-02T08:00:00Z");
    appeals.add(anAppeal().received(noon).due(LocalDate.of(year, 3, 23)).in(new State.Answered(unit, null,
        Result.EXPLAINED, "Bəli.", UUID.randomUUID(), noon.plus(Duration.ofDays(days)))).build());
  }

  private void came(int in, Channel channel, int days) {
    var noon = Instant.parse(in + "-03-02T08:00:00Z");
    appeals.add(anAppeal().through(channel).received(noon).due(LocalDate.of(in, 3, 23)).in(new State.Answered(
        UUID.randomUUID(), null, Result.EXPLAINED, "Bəli.", UUID.randomUUID(), noon.plus(Duration.ofDays(days))))
        .build());
  }

  private Portal visitor() {
    return Portal.visitor(web);
  }

  private String desk() {
    return "/az/desk/appeals/analysis/" + year;
  }

  private String open() {
    return "/az/appeals/analysis/" + year;
  }
}
