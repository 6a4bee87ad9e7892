package az.rayon.actionplan.report;

import static az.rayon.actionplan.report.FigureSentences.inside;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names of groups as they stand inside a sentence of the report.
class FigureSentencesTests {

  @Test
  void aNameKeepsItsCapitalsAndAWordDoesNot() {
    assertThat(inside("İnternet")).isEqualTo("internet");
    assertThat(inside("E-poçt")).isEqualTo("e-poçt");
    assertThat(inside("ASAN müraciət")).isEqualTo("ASAN müraciət");
    assertThat(inside("Open311 proqramı")).isEqualTo("Open311 proqramı");
  }
}
