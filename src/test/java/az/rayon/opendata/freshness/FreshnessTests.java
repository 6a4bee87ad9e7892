package az.rayon.opendata.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Demonstration;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.datasets.Datasets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@OpenDataTest
class FreshnessTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  Freshness freshness;
  @Autowired
  FreshnessRounds rounds;
  @Autowired
  Figures figures;
  @Autowired
  Datasets datasets;
  @Autowired
  List<Demonstration> demonstrations;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  @ParameterizedTest
  @CsvSource({"daily,2026-03-01,2026-03-02,2026-03-04", "weekly,2026-03-01,2026-03-08,2026-03-16",
      "monthly,2026-01-31,2026-02-28,2026-03-29", "quarterly,2026-01-01,2026-04-01,2026-07-02",
      "annual,2024-02-29,2025-02-28,2026-03-01"})
  void lateIsWhoIsBehindByMoreThanThePeriod(String frequency, LocalDate last, LocalDate due, LocalDate late) {
    var promise = Promise.of(frequency).orElseThrow();
    assertThat(promise.due(last)).isEqualTo(due);
    assertThat(promise.late(last, late)).isTrue();
    assertThat(promise.late(last, late.minusDays(1))).isFalse();
  }

  @Test
  void whatFollowsARegisterIsNeverLate() {
    assertThat(Promise.of("cont")).isEmpty();
    assertThat(Promise.of("irreg")).isEmpty();
    assertThat(freshness.of(datasets.get("datasets"))).isEmpty();
  }

  @Test
  void aDatasetThatIsLateSaysSoAndOnceToldIsNotToldAgain() {
    dataset("slow_rows", LocalDate.now(clock).minusYears(1));
    var standing = freshness.of(datasets.get("slow_rows")).orElseThrow();
    assertThat(standing.last()).isEqualTo(LocalDate.now(clock).minusYears(1));
    assertThat(standing.late()).isTrue();

    transaction.executeWithoutResult(status -> {
      demonstrations.stream().filter(each -> each.order() <= (staffed() ? 10 : 20))
          .sorted(Comparator.comparingInt(Demonstration::order)).forEach(Demonstration::prepare);
      rounds.look();
      assertThat(letters()).isEqualTo(1);
      rounds.look();
      assertThat(letters()).isEqualTo(1);
      status.setRollbackOnly();
    });

    rounds.look();
    assertThat(freshness.late()).containsEntry("slow_rows", standing.due());
    assertThat(web.get().uri("/en/open-data/slow_rows")).bodyText().contains("This dataset is late");
    assertThat(web.get().uri("/en/open-data?late=true")).bodyText().contains("slow_rows", "Late: was due on")
        .doesNotContain("/open-data/trials_many.csv");
    assertThat(web.get().uri("/api/3/action/package_show?id=slow_rows")).bodyJson().extractingPath("$.result.extras")
        .asArray().containsExactly(Map.of("key", "frequency", "value", "monthly"),
            Map.of("key", "late", "value", "true"),
            Map.of("key", "due", "value", standing.due().toString()));

    dataset("slow_rows", LocalDate.now(clock).minusDays(40));
    rounds.look();
    assertThat(freshness.late()).doesNotContainKey("slow_rows");
    assertThat(web.get().uri("/en/open-data/slow_rows")).bodyText().contains("Next renewal:")
        .doesNotContain("This dataset is late");
  }

  @Test
  void theLastChangeIsOneThatHappenedWhateverDaysTheRowsTell() {
    var today = LocalDate.now(clock);
    dataset("ahead_rows", today.plusYears(2));
    assertThat(freshness.of(datasets.get("ahead_rows")).orElseThrow().late()).isTrue();
    rounds.look();
    dataset("ahead_rows", today.plusYears(3));
    rounds.look();
    assertThat(freshness.of(datasets.get("ahead_rows")).orElseThrow())
        .isEqualTo(new Freshness.Standing(today, today.plusMonths(1), false, false));
    dataset("due_rows", today.minusDays(40));
    assertThat(web.get().uri("/en/open-data/due_rows")).bodyText().contains("Was due on:")
        .doesNotContain("Next renewal:", "This dataset is late");
  }

  /// Decree 2181 of 14.06.2023, 4.2: three working days after each permit.
  @Test
  void theTermThatTheLawGivesAfterAnEventCanBeBroken() {
    var today = LocalDate.now(clock);
    dataset("permits", today.minusDays(30));
    db.sql("update opendata.about set frequency = 'IRREG' where dataset = 'permits'").update();
    assertThat(freshness.of(datasets.get("permits"))).isEmpty();
    db.sql("insert into opendata.owed values ('permits', 'opendata.buildings.update') on conflict do nothing").update();
    rounds.look();
    var standing = freshness.of(datasets.get("permits")).orElseThrow();
    assertThat(standing.last()).isEqualTo(today);
    assertThat(standing.due()).isBetween(today.minusDays(27), today.minusDays(14));
    assertThat(freshness.late()).containsEntry("permits", standing.due());
    assertThat(web.get().uri("/en/open-data/permits")).bodyText().contains("This dataset is late", "Decree 2181");
    dataset("permits", today.minusDays(1));
    rounds.look();
    assertThat(freshness.of(datasets.get("permits"))).isEmpty();
    assertThat(freshness.late()).doesNotContainKey("permits");
  }

  @Test
  void rowsThatCarryNoDaySayWhenTheyChangedLast() {
    db.sql("create or replace view open_data.dayless_rows as select 1 as n, null::date as moved").update();
    db.sql("""
        insert into opendata.about (dataset, theme, frequency, keywords, description_az, issued)
        values ('dayless_rows', 'GOVE', 'CONT', '{}', 'Günsüz', date '2020-02-01') on conflict do nothing
        """).update();
    assertThat(web.get().uri("/en/open-data/dayless_rows")).bodyText().doesNotContain("Rows last seen to change");
    rounds.look();
    assertThat(web.get().uri("/en/open-data/dayless_rows")).bodyText()
        .contains("Rows last seen to change: 1 February 2020");
    db.sql("create or replace view open_data.dayless_rows as select 2 as n, null::date as moved").update();
    rounds.look();
    assertThat(freshness.seen(datasets.get("dayless_rows"))).contains(LocalDate.now(clock));
  }

  @Test
  void theShareOfWhatIsFreshIsNotedEachDay() {
    var today = LocalDate.now(clock);
    var day = new Period(today, today);
    rounds.look();
    long before = datasets.list().size();
    assertThat(figures.figure("opendata.published", day)).isEqualTo(Figure.count("", before, today));
    dataset("slower_rows", today.minusYears(1));
    rounds.look();
    long late = freshness.late().size();
    assertThat(late).isPositive();
    assertThat(figures.figure("opendata.published", day)).isEqualTo(Figure.count("", before + 1, today));
    var year = Period.year(today.getYear());
    assertThat(figures.figure("opendata.fresh", year))
        .isEqualTo(Figure.share("", before + 1 - late, before + 1, today));
    assertThat(figures.figures("opendata.fresh", year, Series.MONTH)).hasSize(12).filteredOn(Figure::hasData)
        .hasSize(1);
    assertThat(figures.figure("opendata.fresh", Period.year(1999)).hasData()).isFalse();
  }

  /// Rows whose last is of that day, promised each month since the year 2000.
  private void dataset(String name, LocalDate last) {
    db.sql("create or replace view open_data.%s as select date '%s' as day, 1 as n".formatted(name, last)).update();
    db.sql("""
        insert into opendata.about (dataset, theme, frequency, keywords, description_az, issued)
        values (?, 'GOVE', 'MONTHLY', '{}', 'Yavaş', date '2000-01-01') on conflict do nothing
        """).param(name).update();
  }

  /// Whether another test has brought the demonstration's officials already.
  private boolean staffed() {
    return db.sql("select exists (select from accounts.account where email = 'data@demo.invalid')").query(Boolean.class)
        .single();
  }

  private long letters() {
    return db.sql("select count(*) from notifications.dispatch where body like '%slow_rows%'").query(Long.class)
        .single();
  }
}
