package az.rayon.services.forms.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  /// Answers that a formula may see, without any form.
  private record Known(Map<String, Value> values, Map<String, List<Value>> inner) implements Scope {

    @Override
    public Value value(String name) {
      return values.getOrDefault(name, new Value.Nothing());
    }

    @Override
    public List<Value> values(String group, String field) {
      return inner.getOrDefault(group, List.of());
    }

    @Override
    public int count(String name) {
      return inner.getOrDefault(name, List.of()).size();
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }

  private static final Scope ANSWERS = new Known(
      Map.of("kind", new Value.Text("war"), "area", new Value.Amount(new BigDecimal("40.5")), "owns",
          new Value.Truth(false), "born", new Value.Day(LocalDate.of(2008, 11, 29)), "groups",
          new Value.Choices(Set.of("a", "b"))),
      Map.of("family",
          List.of(new Value.Amount(BigDecimal.ONE), new Value.Nothing(), new Value.Amount(BigDecimal.TEN))));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kind = 'war'                                  | true
      kind != 'war'                                 | false
      not kind = 'peace'                            | true
      kind = 'peace' or kind = 'war' and area > 40  | true
      (kind = 'peace' or kind = 'war') and area > 50| false
      count(family) >= 3                            | true
      sum(family.income) = 11                       | true
      area / count(family) < 13.6                   | true
      -area + 41 <= 0.5                             | true
      2 + 3 * 4 = 14                                | true
      (2 + 3) * 4 = 20                              | true
      10 - 4 - 3 = 3                                | true
      area / 0 > 1                                  | false
      owns = no                                     | true
      not owns                                      | true
      groups has 'a'                                | true
      groups has 'c'                                | false
      years(born) = 17                              | true
      years(born) < 18 and not empty(kind)          | true
      born < today()                                | true
      born >= '2008-11-29'                          | true
      empty(nothing)                                | true
      nothing > 1                                   | false
      kind = 'war' və area > 40                     | true
      kind = 'peace' və ya owns = xeyr              | true
      deyil owns və kind = “war”                    | true
      deyil owns və kind = ’war’                    | true
      deyil owns və kind = „war“                    | true
      """)
  void aConditionReckons(String text, boolean holds) {
    var formula = Formula.of(text);
    assertThat(formula.fault()).isEmpty();
    assertThat(formula.holds(ANSWERS)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kind =                | 7  | unfinished
      kind = 'war           | 8  | quote
      (kind = 'war'         | 1  | open
      kind = 'war')         | 13 | rest
      kind ~ 'war'          | 6  | sign
      system('rm')          | 1  | function
      count()               | 1  | arguments
      1 < area < 3          | 10 | chain
      area > 1.2.3          | 8  | number
      and kind              | 1  | value
      """)
  void whatCannotBeReadSaysWhere(String text, int place, String key) {
    assertThat(Formula.of(text).fault().orElseThrow()).extracting(Fault::place, Fault::key)
        .containsExactly(place, key);
  }

  @Test
  void noTextTakesLongOrFallsOver() {
    assertThat(Formula.of("(".repeat(400) + "1").fault().orElseThrow().key()).isEqualTo("deep");
    assertThat(Formula.of("not ".repeat(200) + "yes").fault().orElseThrow().key()).isEqualTo("deep");
    assertThat(Formula.of("1+".repeat(600) + "1").fault().orElseThrow().key()).isEqualTo("long");
    assertThat(Formula.of("-".repeat(900) + "1").fault().orElseThrow().key()).isEqualTo("deep");
  }

  @Test
  void anEmptyConditionHoldsAndEqualTextsAreEqual() {
    assertThat(Formula.of("  ").holds(ANSWERS)).isTrue();
    assertThat(Formula.of(null)).isEqualTo(Formula.NONE);
    assertThat(Formula.of(" owns ")).isEqualTo(Formula.of("owns")).hasSameHashCodeAs(Formula.of("owns"));
  }
}
