package az.rayon.opendata.series;

import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.opendata.OpenDataTest;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.opendata.page.PulsePage;
import az.rayon.site.Panel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OpenDataTest
class SeriesPagesTests {

  @Autowired
  MockMvcTester web;
  @Autowired
  List<Panel> panels;

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void everyFigureTellsItsFormulaItsMonthsAndItsRows(String language) {
    assertThat(web.get().uri("/{l}/series/trials.good?from=2025-01-01&to=2025-12-31", language)).hasStatusOk()
        .bodyText().contains("role=\"img\"", "trials-good-month", "/" + language
            + "/open-data/trials?from=2025-01-01&amp;to=2025-12-31", "/api/series/trials.good.csv?from=2025-01-01")
        .doesNotContain("{0}");
    assertThat(web.get().uri("/{l}/series", language)).hasStatusOk().bodyText()
        .contains("/" + language + "/series/trials.good");
  }

  @Test
  void figuresStandUnderTheirRegisters() {
    assertThat(web.get().uri("/en/series")).bodyText()
        .containsPattern("(?s)<h2[^>]*>Open data</h2>.*/en/series/opendata.fresh.*<h2[^>]*>Register of trials</h2>"
            + ".*/en/series/trials.good")
        .contains("The figures are for this year:");
  }

  @Test
  void numbersSpeakTheReadersLanguage() {
    assertThat(web.get().uri("/az/series/trials.good?from=2025-02-01&to=2025-03-31")).bodyText()
        .contains(">66,7 <span class=\"figure__unit\">%", "3 içindən 2");
    assertThat(web.get().uri("/en/series/trials.good?from=2025-02-01&to=2025-03-31")).bodyText()
        .contains(">66.7 <span class=\"figure__unit\">%", "2 of 3");
  }

  @Test
  void noDataIsSaidAndNotDrawnAsZero() {
    assertThat(web.get().uri("/en/series/trials.good?from=2024-01-01&to=2024-12-31")).hasStatusOk().bodyText()
        .contains("no data", "There is no data for this period").doesNotContain("<svg class=\"chart__drawing\"");
    assertThat(web.get().uri("/en/series/trials.received?from=2025-02-01&to=2025-05-31")).bodyText()
        .contains("chart__none", "– no data");
  }

  @Test
  void aMistypedPeriodComesBackAsItWasTyped() {
    assertThat(web.get().uri("/en/series/trials.good?from=2025-02-31&to=2025-03-31")).hasStatus(422).bodyText()
        .contains("govuk-error-summary", "value=\"2025-02-31\"");
  }

  @Test
  void figuresAndDatasetsAreFound() {
    assertThat(web.get().uri("/az/search?q=sinaqlar")).hasStatusOk().bodyText().contains("/az/series/trials.good",
        "/az/open-data/trials");
  }

  @Test
  void thePulseIsThreeFiguresThatModulesName() {
    var pulse = panels.stream().filter(panel -> panel.slot() == Panel.Slot.PULSE)
        .flatMap(panel -> panel.page(Language.EN, new Actor.Visitor()).stream()).toList();
    assertThat(pulse).hasSize(2).allSatisfy(page -> assertThat(page).isInstanceOfSatisfying(PulsePage.class,
        beat -> assertThat(beat.stat().path()).startsWith("/series/trials.")));
    assertThat(web.get().uri("/en")).hasStatusOk().bodyText().contains("Last 30 days");
  }
}
