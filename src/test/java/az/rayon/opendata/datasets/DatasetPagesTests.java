package az.rayon.opendata.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The rows of a dataset as people see them.
@OpenDataTest
class DatasetPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  JdbcClient db;
  @Autowired
  Datasets datasets;

  /// Each page is asked for by itself, so only an order without ties gives each row once.
  @Test
  void pagesNeitherLoseNorRepeatARow() {
    db.sql("""
        create or replace view open_data.trials_alike as
        select i % 3 as state, (i * 7919) % 1009 as place from generate_series(1, 500) i
        """).update();
    var alike = datasets.get("trials_alike");
    for (var sort : List.of("", "state", "-state", "state desc")) {
      var selection = Picking.read(alike, Map.of(), Map.of("sort", sort)).selection().orElseThrow();
      var rows = new HashSet<List<Object>>();
      for (int offset = 0; offset < 500; offset += 10) rows.addAll(datasets.page(alike, selection, 10, offset));
      assertThat(rows).as(sort).hasSize(500);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=number;drop table x", "sort=-(select 1)", "sort=x\"y", "in=nothing&is=1",
      "in=pg_sleep(9)&is=1", "on=nothing", "q=a b c d e f g h i j k", "sort=number down"})
  void aColumnThatIsNotThereIsToldOnThePageAndInTheFilesOwnForm(String question) {
    assertThat(web.get().uri("/az/open-data/trials?" + question)).hasStatus(422).bodyText().contains("error-summary");
    assertThat(web.get().uri("/open-data/trials.csv?" + question)).hasStatus(400)
        .hasContentType("application/problem+json").bodyText().contains("\"detail\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999", "99999999999", "-1", "x", ""})
  void aPageThatIsNotThereIsNoFault(String page) {
    assertThat(web.get().uri("/az/open-data/trials_many?page={page}", page)).hasStatusOk();
  }

  @Test
  void aPageShowsTheRowsAndTheWaysToTakeThem() {
    assertThat(web.get().uri("/en/open-data/trials?from=2025-02-01&to=2025-03-01")).hasStatusOk().bodyText()
        .contains("Rows: 3", "Registered", "28.02.2025", "20.25", "Əli, \"Şıx\"",
            "/open-data/trials.csv?from=2025-02-01&amp;to=2025-03-01", "/en/series/trials.good")
        .doesNotContain(">visit</div>");
    assertThat(web.get().uri("/az/open-data/trials")).bodyText().contains("20,25", "&lt;b&gt;").doesNotContain("<b>");
    assertThat(web.get().uri("/en/open-data/trials_many?page=3")).hasStatusOk().bodyText().contains("page=4");
    assertThat(web.get().uri("/en/open-data/trials?from=soon")).hasStatus(422);
  }

  @Test
  void aCodeThatAFigureCanNameIsToldInWordsOnThePageAndKeptInTheFile() {
    assertThat(web.get().uri("/en/open-data/trials")).bodyText().contains(">Electronic</div>", ">visit</div>")
        .doesNotContain(">portal</div>");
    assertThat(web.get().uri("/ru/open-data/trials")).bodyText().contains(">Электронно</div>");
    assertThat(web.get().uri("/open-data/trials.csv")).bodyText().contains(",portal,");
  }

  @Test
  void whatAGroupIsCalledDependsOnTheFigureOfItsRow() {
    db.sql("""
        create or replace view open_data.grouped_rows as select * from (values
          ('trials.received', 'channel', 'portal', 3), ('trials.received', 'month', '2025-03', 1),
          ('trials.received', '', '', 4), ('gone.figure', 'colour', 'red', 1)) t (series, dimension, "group", value)
        """).update();
    assertThat(web.get().uri("/en/open-data/grouped_rows")).hasStatusOk().bodyText()
        .contains("<div>Electronic</div>", "<div>month</div>", "<div>March 2025</div>", "<div>red</div>")
        .doesNotContain("<div>portal</div>");
    assertThat(web.get().uri("/open-data/grouped_rows.csv")).bodyText().contains("trials.received,channel,portal,3");
  }

  @Test
  void aDayThatIsCalledMonthIsADay() {
    db.sql("""
        create or replace view open_data.trials_monthly as select date '2025-02-01' as month, 1 as n
        """).update();
    assertThat(web.get().uri("/en/open-data/trials_monthly")).hasStatusOk().bodyText().contains("01.02.2025");
  }

  @Test
  void rowsThatTellWhereTheyAreLieOnAMap() {
    db.sql("""
        create or replace view open_data.trials_stops as select * from (values ('Bazar', 40.71, 46.41),
          ('Məktəb', 40.72, 46.42)) t (name, latitude, longitude)
        """).update();
    assertThat(web.get().uri("/en/open-data/trials_stops")).hasStatusOk().bodyText()
        .contains("class=\"map\"", "Where the rows of this page are");
    assertThat(web.get().uri("/en/open-data/trials?by=channel")).hasStatusOk().bodyText()
        .doesNotContain("class=\"map\"");
  }
}
