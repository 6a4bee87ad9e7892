package az.rayon.services.forms.definition;

import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.takenFrom;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.number;
import static az.rayon.services.forms.definition.FormBuilder.options;
import static az.rayon.services.forms.definition.FormBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Translated;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormChecksTests {

  private static final Form GOOD = aForm().asking("kind", choice("kind", "war", "peace"))
      .askingWhen("kind = 'war'", "area", number("area"), when("area > 10", line("why")))
      .asking("family", group("family", 0, line("who"), field("born", new Kind.Day("", "today")), number("income"),
          when("years(born) >= 18", line("work"))))
      .reckoning("size", "count(family) + 1").reckoning("each", "sum(family.income) / size").build();

  @Test
  void aGoodFormHasNoFlaw() {
    assertThat(FormChecks.flaws(GOOD)).isEmpty();
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("noSteps", aForm().build()),
        Arguments.of("noFields", aForm().asking("empty").build()),
        Arguments.of("stepName", aForm().asking("Big Step", line("a")).build()),
        Arguments.of("stepName", aForm().asking("check", line("a")).build()),
        Arguments.of("fieldName", aForm().asking("one", line("a-b")).build()),
        Arguments.of("fieldName", aForm().asking("one", line("count")).build()),
        Arguments.of("taken", aForm().asking("one", line("a")).asking("two", line("a")).build()),
        Arguments.of("taken", aForm().asking("one", line("applicantFin")).build()),
        Arguments.of("taken", aForm().asking("one", line("a")).asking("two", group("g", 0, line("a"))).build()),
        Arguments.of("groupAlone", aForm().asking("one", group("g", 0, line("a")), line("b")).build()),
        Arguments.of("groupKind", aForm().asking("one", group("g", 0, group("h", 0, line("a")))).build()),
        Arguments.of("groupEmpty", aForm().asking("one", group("g", 0)).build()),
        Arguments.of("options", aForm().asking("one", choice("c", "a")).build()),
        Arguments.of("option", aForm().asking("one", choice("c", "a", "B c")).build()),
        Arguments.of("twice", aForm().asking("one", choice("c", "a", "a")).build()),
        Arguments.of("pattern", aForm().asking("one", field("a", new Kind.Line(0, "(a"))).build()),
        Arguments.of("pattern", aForm().asking("one", field("a", new Kind.Line(0, "(a+)+b"))).build()),
        Arguments.of("dayLimit", aForm().asking("one", field("a", new Kind.Day("tomorrow", ""))).build()),
        Arguments.of("source", aForm().asking("one", takenFrom("register.born", line("a"))).build()),
        Arguments.of("label", aForm().asking("one", Field.of("a", Translated.az(""), new Kind.Fin())).build()));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsWrongWithAFormIsSaid(String key, Form form) {
    assertThat(FormChecks.flaws(form).stream().filter(Flaw::blocks).map(flaw -> flaw.problem().message()))
        .contains("services.forms.flaw." + key);
    assertThat(FormChecks.holds(form)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      knid = 'war'          | unknown
      later = 'x'           | later
      kind = 'was'          | choice
      kind > 3              | unlike
      kind > 'war'          | order
      kind                  | gives.TEXT
      kind and kind = 'war' | wants.TRUTH
      kind + 1 = 2          | wants.NUMBER
      many = 'a'            | useHas
      family = 3            | useCount
      sum(family) = 3       | sum
      sum(family.who) = 3   | wants.NUMBER
      family.income = 3     | dotted
      born = 'yesterday'    | date
      one = 1               | circle
      kind =                | unfinished
      """)
  void aConditionThatMakesNoSenseIsRefused(String condition, String key) {
    var form = aForm().asking("kind", choice("kind", "war", "peace"), field("many", new Kind.Many(options("a"))),
        field("born", new Kind.Day("", "")))
        .asking("family", group("family", 0, line("who"), number("income")))
        .askingWhen(condition, "step", line("step")).asking("later", line("later"))
        .reckoning("one", "two + 1").reckoning("two", "one + 1").build();
    var keys = FormChecks.flaws(form).stream().filter(flaw -> flaw.step().equals("step"))
        .map(flaw -> flaw.problem().message()).toList();
    assertThat(keys).containsExactly("services.forms.formula." + key);
  }

  @Test
  void aMissingTranslationIsSaidAndStopsNobody() {
    var form = aForm().asking("one", Field.of("a", Translated.az("Sual"), new Kind.Fin())).build();
    assertThat(FormChecks.flaws(form)).singleElement().satisfies(flaw -> assertThat(flaw.blocks()).isFalse());
    assertThat(FormChecks.holds(form)).isTrue();
  }

  @Test
  void aFormGoesIntoAFileAndComesBackAsItWas() throws Exception {
    var bytes = FormFile.of("sample", GOOD).bytes();
    assertThat(FormFile.open(new ByteArrayInputStream(bytes)).file().orElseThrow().form()).isEqualTo(GOOD);
    assertThat(FormFile.read(FormFile.write(GOOD))).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {"format": "aciq-rayon/form/1", "service": "a", "form": {"title": {"az": "x"}, "stepz": []}} | broken
      {"format": "something", "service": "a", "form": {"title": {"az": "x"}}}                     | foreign
      {"format": "aciq-rayon/form/1", "service": "a", "form": {"title": {"az": "x\\u0000"}}}      | foreign
      {"format": "aciq-rayon/form/1", "service":                                                   | broken
      [1, 2]                                                                                       | broken
      """)
  void aFileThatIsNoFormIsToldApart(String json, String key) throws Exception {
    var opened = FormFile.open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(opened.file()).isEmpty();
    assertThat(opened.problem().orElseThrow().message()).isEqualTo("services.forms.file." + key);
  }
}
