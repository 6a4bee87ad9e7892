package az.rayon.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
class DeadlinesApiTests {

  @Autowired
  MockMvcTester web;

  @Test
  void aProgramGetsTheDateTheDaysAndTheReason() {
    assertThat(web.get().uri("/api/deadlines/appeal.answer.normal?from=2026-11-02")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("""
            {"rule": "appeal.answer.normal", "from": "2026-11-02", "due": "2026-11-25", "provisional": false}
            """).hasPathSatisfying("$.days.length()", days -> days.assertThat().isEqualTo(23))
        .hasPathSatisfying("$.days[5].reason.en", name -> name.assertThat().isEqualTo("Victory Day"))
        .hasPathSatisfying("$.days[5].kind", kind -> kind.assertThat().isEqualTo("holiday"))
        .hasPath("$.explanation.az").hasPath("$.explanation.en");
  }

  @Test
  void theRulesAreListedWithWhetherAnybodyHasConfirmedThem() {
    assertThat(web.get().uri("/api/deadlines")).hasStatusOk().bodyJson()
        .hasPathSatisfying("$[?(@.rule=='appeal.answer.military')].status",
            status -> status.assertThat().asArray().containsExactly("unknown"))
        .hasPathSatisfying("$[?(@.rule=='info.answer')].address",
            address -> address.assertThat().asArray().containsExactly("/api/deadlines/info.answer"));
  }

  @Test
  void anUnknownRuleIsNotFound() {
    assertThat(web.get().uri("/api/deadlines/appeal.answer.never?from=2026-11-02")).hasStatus(404).bodyJson()
        .hasPath("$.detail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "2026-02-30", "02.11.2026", "1950-01-01", "99999-01-01"})
  void aDateThatIsNoneIsRefusedInWords(String from) {
    assertThat(web.get().uri("/api/deadlines/info.answer?from={from}", from).header("Accept-Language", "en"))
        .hasStatus(400).bodyJson().hasPathSatisfying("$.detail", detail -> detail.assertThat().asString()
            .contains("2026-11-02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"appeal.answer.military", "collegial.quorum"})
  void whatHasNoTermGetsNoDate(String rule) {
    assertThat(web.get().uri("/api/deadlines/{rule}?from=2026-11-02", rule).header("Accept-Language", "ru"))
        .hasStatus(422).bodyJson()
        .hasPathSatisfying("$.title", title -> title.assertThat().isEqualTo("Срок неизвестен"));
  }
}
