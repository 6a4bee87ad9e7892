package az.rayon.opendata.uses;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.Figure;
import az.rayon.opendata.Figures;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class UsesTests {

  static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

  @Autowired
  MockMvcTester web;
  @Autowired
  Uses uses;
  @Autowired
  Figures figures;
  @Autowired
  JdbcClient db;
  @Autowired
  Clock clock;

  @Test
  void looksAndTakingsAreCountedApartAndShown() {
    db.sql("create or replace view open_data.counted_rows as select 1 as n").update();
    for (int i = 0; i < 3; i++) read("/en/open-data/counted_rows", BROWSER);
    read("/en/open-data/counted_rows", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
    read("/open-data/counted_rows.csv", BROWSER);
    read("/open-data/counted_rows.csv", "curl/8.5.0");
    read("/datastore/dump/counted_rows?format=xml", "");
    read("/open-data/counted_rows.csv?from=soon", BROWSER);
    read("/api/3/action/datastore_search?resource_id=counted_rows", BROWSER);
    uses.write();
    uses.write();

    assertThat(db.sql("select way || ' ' || reader || ' ' || times from open_data.dataset_uses "
        + "where dataset = 'counted_rows' order by 1").query(String.class).list())
        .containsExactlyInAnyOrder("csv person 1", "csv program 1", "page bot 1", "page person 3", "query program 1",
            "xml program 1");
    assertThat(uses.of("counted_rows")).isEqualTo(new Uses.Count(3, 4));
    assertThat(web.get().uri("/en/open-data/counted_rows")).bodyText().contains("looks 3, downloads 4");
    var taken = figures.get("opendata.taken");
    var today = LocalDate.now(clock);
    assertThat(taken.figures(new Period(today, today), "dataset"))
        .contains(Figure.count("counted_rows", 4, today));
    assertThat(taken.figures(new Period(today.minusMonths(1), today), Series.MONTH)).hasSize(2);
  }

  @Test
  void whoHasTheFileAlreadyOrTakesAPartIsNotCountedAgain() {
    db.sql("create or replace view open_data.held_rows as select 1 as n").update();
    var tag = web.get().uri("/open-data/held_rows.csv").exchange().getResponse().getHeader("ETag");
    assertThat(web.get().uri("/open-data/held_rows.csv").header("If-None-Match", String.valueOf(tag))).hasStatus(304);
    assertThat(web.get().uri("/open-data/held_rows.csv").header("Range", "bytes=0-0")).hasStatus(206);
    uses.write();
    assertThat(uses.of("held_rows").taken()).isEqualTo(1);
  }

  /// While others count, two write again and again; and once the database takes nothing.
  @Test
  void noLookIsLostOrCountedTwice() throws InterruptedException {
    var working = new AtomicBoolean(true);
    var writers = Stream.generate(() -> Thread.ofVirtual().start(() -> {
      while (working.get()) uses.write();
    })).limit(2).toList();
    var readers = Stream.generate(() -> Thread.ofPlatform().start(() -> {
      for (int i = 0; i < 50_000; i++) uses.count("counted_at_once", "csv", BROWSER);
    })).limit(4).toList();
    for (var reader : readers) reader.join();
    working.set(false);
    for (var writer : writers) writer.join();
    uses.count("counted_at_once", "no way", BROWSER);
    uses.write();
    db.sql("alter table opendata.use drop constraint use_way_check").update();
    uses.write();

    assertThat(uses.of("counted_at_once").taken()).isEqualTo(200_001);
    db.sql("delete from opendata.use where way = 'no way'").update();
    db.sql("alter table opendata.use add constraint use_way_check check (way ~ '^[a-z]{2,8}$')").update();
  }

  @Test
  void theMostTakenComesFirstInTheCatalogue() {
    db.sql("create or replace view open_data.zz_popular as select 1 as n").update();
    for (int i = 0; i < 50; i++) uses.count("zz_popular", "csv", BROWSER);
    uses.write();
    assertThat(uses.of("zz_popular").taken()).isEqualTo(50);
    var page = web.get().uri("/en/open-data?sort=taken&q=n").exchange();
    assertThat(page).hasStatusOk().bodyText().contains("Most taken", "sort=taken");
  }

  @Test
  void nothingOfTheReaderIsKept() {
    assertThat(db.sql("select column_name from information_schema.columns where table_schema = 'opendata' "
        + "and table_name = 'use' order by 1").query(String.class).list())
        .isEqualTo(List.of("dataset", "day", "reader", "times", "way"));
    assertThat(web.get().uri("/en/open-data/trials")).doesNotContainHeader("Set-Cookie");
  }

  @ParameterizedTest
  @CsvSource({"'',PROGRAM", "python-requests/2.32,PROGRAM", "Mozilla/5.0 Chrome/130,PERSON", "bingbot/2.0,BOT",
      "Mozilla/5.0 HeadlessChrome/130,BOT", "Robotics Office/1,PROGRAM"})
  void anAgentIsWhatItCallsItself(String agent, Reader reader) {
    assertThat(Reader.of(agent)).isEqualTo(reader);
  }

  private void read(String address, String agent) {
    web.get().uri(address).header("User-Agent", agent).exchange();
  }
}
