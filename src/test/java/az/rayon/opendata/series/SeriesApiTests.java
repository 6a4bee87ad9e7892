package az.rayon.opendata.series;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class SeriesApiTests {

  @Autowired
  MockMvcTester web;

  @Test
  void everySeriesIsListedWithItsFormulaAndAddress() {
    assertThat(web.get().uri("/api/series")).hasStatusOk().bodyJson()
        .hasPathSatisfying("$[?(@.key=='trials.received')].formula.en",
            formula -> formula.assertThat().asArray().containsExactly("Counted"))
        .hasPathSatisfying("$[?(@.key=='trials.received')].address",
            address -> address.assertThat().asArray().containsExactly("/api/series/trials.received"));
  }

  @Test
  void aProgramGetsTheFigureOfThePeriod() {
    assertThat(web.get().uri("/api/series/trials.good?from=2025-01-01&to=2025-12-31")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            {"series": {"key": "trials.good", "unit": "PERCENT", "dataset": "trials"},
             "period": {"from": "2025-01-01", "to": "2025-12-31"}, "by": null,
             "figures": [{"group": "", "value": 75.0, "numerator": 3, "denominator": 4, "lastEvent": "2025-05-15"}]}
            """);
  }

  @Test
  void aMonthWithoutDataIsNotZero() {
    assertThat(web.get().uri("/api/series/trials.received?from=2025-02-01&to=2025-04-30&by=month")).bodyJson()
        .isLenientlyEqualTo("""
            {"figures": [{"group": "2025-02", "value": 2, "label": {"en": "February 2025"}},
              {"group": "2025-03", "value": 1}, {"group": "2025-04", "value": null, "lastEvent": null}]}
            """);
  }

  @Test
  void theTableTwinCarriesTheSameNumbers() {
    var csv = web.get().uri("/api/series/trials.received.csv?from=2025-02-01&to=2025-04-30&by=month");
    assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8").bodyText().isEqualTo("""
        series,from,to,by,group,label_az,label_en,value,unit,numerator,denominator,last_event
        trials.received,2025-02-01,2025-04-30,month,2025-02,Fevral 2025,February 2025,2,COUNT,,,2025-02-28
        trials.received,2025-02-01,2025-04-30,month,2025-03,Mart 2025,March 2025,1,COUNT,,,2025-03-01
        trials.received,2025-02-01,2025-04-30,month,2025-04,Aprel 2025,April 2025,,COUNT,,,
        """.replace("\n", "\r\n"));
    assertThat(web.get().uri("/api/series/trials.received?from=2025-02-01&to=2025-04-30").header("Accept", "text/csv"))
        .hasStatusOk().bodyText().startsWith("series,from");
    assertThat(web.get().uri("/api/series/trials.received.csv?bom=true")).bodyText().startsWith("\uFEFFseries");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=yesterday", "from=2025-02-30", "to=1800-01-01", "from=2025-02-01&to=2025-01-01",
      "by=colour", "from=2000-01-01&to=2099-01-01", "from=2025-01-01' or '1'='1"})
  void aQuestionThatCannotBeAnsweredIsRefusedInWords(String question) {
    assertThat(web.get().uri("/api/series/trials.received?" + question).header("Accept-Language", "en"))
        .hasStatus(400).hasContentType("application/problem+json").bodyJson()
        .hasPathSatisfying("$.title", title -> title.assertThat().isEqualTo("The question was not understood"))
        .hasPathSatisfying("$.detail", detail -> detail.assertThat().asString().containsAnyOf("from:", "to:", "by:"));
  }

  @Test
  void anUnknownSeriesIsNotFound() {
    assertThat(web.get().uri("/api/series/trials.none")).hasStatus(404);
    assertThat(web.get().uri("/api/series/trials.none.csv")).hasStatus(404);
    assertThat(web.get().uri("/az/series/trials.none")).hasStatus(404);
  }
}
