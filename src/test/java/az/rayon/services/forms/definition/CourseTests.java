package az.rayon.services.forms.definition;

import static az.rayon.services.forms.definition.FormBuilder.aForm;
import static az.rayon.services.forms.definition.FormBuilder.choice;
import static az.rayon.services.forms.definition.FormBuilder.field;
import static az.rayon.services.forms.definition.FormBuilder.group;
import static az.rayon.services.forms.definition.FormBuilder.line;
import static az.rayon.services.forms.definition.FormBuilder.number;
import static az.rayon.services.forms.definition.FormBuilder.optional;
import static az.rayon.services.forms.definition.FormBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import az.rayon.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Form FORM = aForm().asking("kind", choice("kind", "war", "peace"))
      .askingWhen("kind = 'war'", "card", choice("card", "yes", "no"))
      .askingWhen("card = 'yes'", "number", line("number"))
      .asking("family", group("family", 0, line("who"), field("born", new Kind.Day("", "today")),
          when("years(born) >= 18 and kind = 'war'", line("work")), number("income")))
      .reckoning("size", "count(family) + 1").reckoning("each", "sum(family.income) / size")
      .reckoning("grown", "size > 2").reckoning("none", "sum(family.income) / (size - size)").build();

  private static Course course(Answers answers) {
    return new Course(FORM, answers, TODAY);
  }

  private static List<String> steps(Answers answers) {
    return course(answers).steps().stream().map(shown -> shown.step().name()).toList();
  }

  private static Answers answers(Map<String, String> fields) {
    return Answers.none().with(fields);
  }

  @Test
  void theWayFollowsTheAnswers() {
    assertThat(steps(Answers.none())).containsExactly("applicant", "kind", "family");
    assertThat(steps(answers(Map.of("kind", "war")))).containsExactly("applicant", "kind", "card", "family");
    assertThat(steps(answers(Map.of("kind", "war", "card", "yes")))).contains("number");
  }

  @Test
  void anAnswerToWhatIsNotAskedOpensNothing() {
    assertThat(steps(answers(Map.of("kind", "peace", "card", "yes")))).containsExactly("applicant", "kind", "family");
  }

  @Test
  void aQuestionAboutOneThingLooksAtThatThingAndAtTheForm() {
    var family = FORM.findField("family").orElseThrow();
    var war = course(answers(Map.of("kind", "war")));
    assertThat(war.inner(family, Map.of("born", "2000-01-01"))).extracting(Field::name).contains("work");
    assertThat(war.inner(family, Map.of("born", "2020-01-01"))).extracting(Field::name).doesNotContain("work");
    assertThat(course(Answers.none()).inner(family, Map.of("born", "2000-01-01"))).extracting(Field::name)
        .doesNotContain("work");
  }

  @Test
  void whatTheFormReckonsIsLeftOutWhereItComesToNothing() {
    var answers = Answers.none().withItem("family", 0, Map.of("who", "a", "income", "100"))
        .withItem("family", 1, Map.of("who", "b", "income", "50.5"));
    assertThat(course(answers).calculated().entrySet().stream()
        .map(each -> each.getKey().name() + "=" + each.getValue()))
        .containsExactly("size=3", "each=50.16666666666666666666666666666667", "grown=yes");
  }

  @Test
  void aCircleThatSlippedInComesToNothing() {
    var form = aForm().asking("a", line("a")).reckoning("one", "two + 1").reckoning("two", "one + 1").build();
    assertThat(new Course(form, Answers.none(), TODAY).calculated()).isEmpty();
  }

  @Test
  void whatMayBeLeftEmptyMustStillHaveBeenSeen() {
    var form = aForm().asking("a", optional(line("a"))).build();
    var seen = Answers.none().with(Map.of("applicantName", "N S", "applicantFin", "6XY34ZK", "applicantPhone",
        "+994501234567", "applicantEmail", ""));
    assertThat(unfinished(form, seen)).isEqualTo("a");
    assertThat(unfinished(form, seen.meet("a"))).isEmpty();
  }

  private static String unfinished(Form form, Answers answers) {
    return new AnswerChecks(new Course(form, answers, TODAY), Set.of(), Language.AZ, TODAY).unfinished()
        .map(shown -> shown.step().name()).orElse("");
  }
}
