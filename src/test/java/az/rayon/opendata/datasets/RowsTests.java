package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import az.rayon.kernel.Language;
import az.rayon.opendata.OpenDataTest;
import az.rayon.opendata.page.Chart;
import az.rayon.opendata.page.Chart.Bar;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Rows as people look for them: by the words that the page shows, by bounds, by several columns at once, and counted.
@OpenDataTest
class RowsTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;
  @Autowired
  AddressedCharts charts;

  @BeforeEach
  void queue() {
    db.sql("""
        create or replace view open_data.trials_queue as select * from (values
          (1, 'waiting', 'war', 1994, date '2025-02-28', true, 2.5, timestamptz '2025-03-01 01:00+04', 'Bulaq küçəsi'),
          (10, 'allocated', 'war', 1996, date '2025-03-01', false, null, timestamptz '2025-03-02 01:00+04', null),
          (100, 'waiting', 'general', 1994, date '2025-03-02', false, 20.25, null, 'Bağ evi'),
          (101, 'removed', null, null, null, null, null, null, null),
          (null, null, null, null, null, null, null, null, null)
        ) t (place, state, kind, year, day, invented, share, at, note)
        """).update();
    db.sql("""
        comment on column open_data.trials_queue.state is E'Vəziyyət: waiting – növbədə, allocated – mənzil verilib, \
        removed – çıxarılıb\\nState: waiting, allocated, removed\\nСостояние: waiting – в очереди'
        """).update();
    db.sql("comment on column open_data.trials_queue.kind is E'Qrup: war – şəhid ailəsi, general – ümumi'").update();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"q=mənzil verilib | 1", "q=mənzil növbədə | 0", "q=VERİLİB şəhid | 1",
      "q=sehid bulaq | 1", "q=в очереди | 2", "q=waiting | 2", "q=28.02.2025 | 1", "q=20,25 | 1", "q=bəli bulaq | 1",
      "in=kind&is=şəhid | 2", "in=invented&is=bəli | 1", "in=invented&is=true | 1", "in=place&is=1 | 1",
      "in=day&is=01.03.2025 | 1", "in=note&is=bag | 1", "state.is=waiting | 2", "state.is=növbədə | 2",
      "state.is=waiting&kind.is=war | 1", "invented.is=false&state.is=waiting | 1", "place.from=10 | 3",
      "place.from=10&place.to=100 | 2", "place.to=1 | 1", "share.from=2,5&share.to=3 | 1",
      "day.from=2025-03-01&day.to=01.03.2025 | 1", "at.from=2025-03-01&at.to=2025-03-01 | 1", "at.is=2025-03-02 | 1",
      "note.has=kucesi | 1", "note.is=Bağ evi | 1", "note.has=% | 0", "by=state&q=bulaq | 1"})
  void rowsAreFoundByWhatThePageShows(String question, int count) {
    assertThat(web.get().uri("/en/open-data/trials_queue?" + question)).as(question).hasStatusOk().bodyText()
        .contains("Rows: " + count + "<");
    assertThat(web.get().uri("/open-data/trials_queue.csv?" + question)).as(question).hasStatusOk().bodyText()
        .hasLineCount(count + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"place.from=abc", "place.to=1e999999999", "day.to=soon", "day.from=31.02.2025",
      "in=place&is=x",
      "invented.is=perhaps", "nothing.is=1", "state.from=1", "q=a b c d e f g h i j k"})
  void whatCannotBeAskedIsToldAtItsField(String question) {
    var field = question.startsWith("in=") ? "is" : question.split("=", 2)[0];
    assertThat(web.get().uri("/az/open-data/trials_queue?" + question)).hasStatus(422).bodyText()
        .contains("href=\"#" + field + "\"");
    assertThat(web.get().uri("/open-data/trials_queue.csv?" + question)).hasStatus(400)
        .hasContentType("application/problem+json");
  }

  @Test
  void everyConditionIsShownAndCanBeTakenAway() {
    assertThat(web.get().uri("/az/open-data/trials_queue?q=bulaq&state.is=waiting&place.from=1&sort=place&page=1"))
        .hasStatusOk().bodyText().contains("Vəziyyət: növbədə", "ən azı 1", "“bulaq”",
            "href=\"/az/open-data/trials_queue?q=bulaq&amp;place.from=1&amp;sort=place\"",
            "href=\"/az/open-data/trials_queue?state.is=waiting&amp;place.from=1&amp;sort=place\"",
            "<option value=\"waiting\" selected>növbədə</option>", "name=\"place.to\"", "name=\"note.has\"",
            "/open-data/trials_queue.xlsx?q=bulaq&amp;place.from=1&amp;state.is=waiting&amp;sort=place");
  }

  @Test
  void numbersAreDrawnByRangesInOrderAndRowsWithoutOneAreNeverTheMessage() {
    db.sql("""
        create or replace view open_data.trials_places as select case when i <= 380 then i end as place
        from generate_series(1, 900) i
        """).update();
    var chart = draw("/open-data/trials_places?by=place");
    assertThat(chart.bars()).extracting(Bar::name, bar -> Objects.requireNonNull(bar.value()).intValue())
        .startsWith(tuple("1–50", 50), tuple("51–100", 50)).endsWith(tuple("351–400", 30), tuple("no data", 520));
    assertThat(chart.message()).isEqualTo("Highest: 1–50 – 50").doesNotContain("no data");
    assertThat(draw("/open-data/trials_queue?by=share&state.is=allocated").drawn()).as("nothing but empty").isFalse();
    assertThat(charts.draw("/open-data/trials_queue?by=place&place.from=500", Language.EN)).as("no rows").isEmpty();
  }

  @Test
  void yearsStandInOrderEachOnItsOwn() {
    var chart = draw("/open-data/trials_queue?by=year&state.is=waiting");
    assertThat(chart.bars()).extracting(Bar::name).containsExactly("1994");
    var all = draw("/open-data/trials_queue?by=year&year.from=1900");
    assertThat(all.kind()).isEqualTo(Chart.Kind.COLUMNS);
    assertThat(all.bars()).extracting(Bar::name, Bar::value).containsExactly(tuple("1994", BigDecimal.TWO),
        tuple("1995", BigDecimal.ZERO), tuple("1996", BigDecimal.ONE));
  }

  @Test
  void fractionsAndDaysAreDrawnInOrderToo() {
    assertThat(draw("/open-data/trials_queue?by=share&share.from=0").bars()).extracting(Bar::name)
        .startsWith("2–3.99").endsWith("20–21.99");
    assertThat(draw("/open-data/trials_queue?by=day&day.from=2000-01-01").bars()).extracting(Bar::name)
        .containsExactly("28.02.2025", "01.03.2025", "02.03.2025");
    assertThat(draw("/open-data/trials_queue?by=invented&state.is=waiting").bars()).extracting(Bar::name)
        .containsExactly("no", "yes");
  }

  private Chart draw(String address) {
    return charts.draw(address, Language.EN).orElseThrow();
  }
}
