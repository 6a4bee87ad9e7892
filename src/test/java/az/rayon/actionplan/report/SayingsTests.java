package az.rayon.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Etika təlimi                 | “Etika təlimi”
      “Təmiz əllər” təlimi         | «“Təmiz əllər” təlimi»
      Təlim: "Təmiz əllər"         | «Təlim: "Təmiz əllər"»
      «Təmiz əllər» təlimi         | “«Təmiz əllər» təlimi”
      """)
  void aQuotedTitleWithMarksOfItsOwnStandsBetweenOthers(String title, String quoted) {
    var words = Map.of("title", title, "date", "5 mart 2026-cı il");
    assertThat(new Sayings().phrase("evidence.LINK", words))
        .isEqualTo("5 mart 2026-cı il tarixində " + quoted + " dərc olunub.");
  }
}
