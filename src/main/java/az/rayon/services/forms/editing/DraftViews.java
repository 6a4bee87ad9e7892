package az.rayon.services.forms.editing;

import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormChecks;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.editing.Drafting.Part;
import az.rayon.services.forms.page.DraftPage;
import az.rayon.services.forms.page.PartPage;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The pages of the editor.
final class DraftViews {

  private DraftViews() {}

  /// `beside` is what is wrong between the form and what stands around it.
  static DraftPage overview(FormVersion draft, List<Flaw> beside, Language language, List<Problem> problems) {
    var form = draft.form();
    var steps = form.steps().stream().map(step -> new DraftPage.StepLine(step.name(), step.title().in(language),
        step.when().text(), step.fields().stream().map(field -> field.label().in(language)).toList())).toList();
    var sums = form.calculations().stream().map(each -> new DraftPage.SumLine(each.name(), each.label().in(language),
        each.formula().text())).toList();
    var flaws = FormChecks.flaws(form);
    return new DraftPage(draft.service(), form.title().in(language), form.lead().in(language), form.together(),
        draft.version(), draft.edits(), steps, sums,
        lines(Stream.concat(flaws.stream(), beside.stream()).filter(Flaw::blocks)),
        lines(beside.stream().filter(flaw -> !flaw.blocks())), lines(flaws.stream().filter(flaw -> !flaw.blocks())),
        problems);
  }

  private static List<DraftPage.FlawLine> lines(Stream<Flaw> flaws) {
    return flaws.map(flaw -> new DraftPage.FlawLine(place(flaw), path(flaw), flaw.problem())).toList();
  }

  private static String place(Flaw flaw) {
    return flaw.field().isEmpty() ? flaw.step() + flaw.calculation() : flaw.step() + " / " + flaw.field();
  }

  private static String path(Flaw flaw) {
    if (!flaw.calculation().isEmpty()) return "/calculations/" + flaw.calculation();
    if (flaw.step().isEmpty()) return "/head";
    return "/steps/" + flaw.step() + (flaw.field().isEmpty() ? "" : "/questions/" + flaw.field());
  }

  static PartPage part(FormVersion draft, Part part, Map<String, String> typed, List<Problem> problems,
      Language language) {
    var form = draft.form();
    var names = names(form);
    var back = "/desk/services/" + draft.service() + "/form/draft" + part.above();
    return switch (part.kind()) {
      case "step" -> {
        var step = Revision.step(form, part.place());
        yield new PartPage(draft.service(), back, part.action(), "step", step.name(), step.title().in(language),
            draft.edits(), typed, questions(step.fields(), step.name(), "", language), names, List.of(), problems);
      }
      case "question" -> {
        var at = part.place().split("/", 2);
        var field = Revision.field(form, at[0], at[1]);
        yield new PartPage(draft.service(), back, part.action(), FieldForm.name(field.kind()), at[1],
            field.label().in(language), draft.edits(), typed,
            questions(field.kind().inner(), at[0], field.name() + ".", language), names, List.of(), problems);
      }
      case "calculation" -> new PartPage(draft.service(), back, part.action(), "calculation", part.place(),
          Revision.calculation(form, part.place()).label().in(language), draft.edits(), typed, List.of(), names,
          List.of(), problems);
      default -> new PartPage(draft.service(), back, part.action(), "head", "", form.title().in(language),
          draft.edits(), typed, List.of(), names, List.of(), problems);
    };
  }

  private static List<PartPage.QuestionLine> questions(List<Field> fields, String step, String group,
      Language language) {
    return fields.stream().map(field -> new PartPage.QuestionLine("/steps/" + step + "/questions/" + group
        + field.name(), field.label().in(language), FieldForm.name(field.kind()), field.required(),
        field.when().text())).toList();
  }

  /// What a formula may speak of: each name with what it takes.
  private static List<String> names(Form form) {
    return Stream.concat(form.fields().flatMap(DraftViews::names),
        form.calculations().stream().map(each -> each.name())).toList();
  }

  private static Stream<String> names(Field field) {
    var options = field.kind().offered().stream().map(option -> option.value()).toList();
    var own = field.name() + (options.isEmpty() ? "" : ": " + String.join(", ", options));
    return Stream.concat(Stream.of(own), field.kind().inner().stream().map(each -> field.name() + "." + each.name()));
  }

  /// A flaw beside the box in which it is put right.
  static Problem anchored(Flaw flaw) {
    var key = flaw.problem().message();
    if (key.startsWith(PaperChecks.KEY)) return new Problem("paper", key, flaw.problem().args().toArray());
    var box = key.startsWith("services.forms.formula.")
        ? flaw.calculation().isEmpty() ? "when" : "formula"
        : switch (key.substring("services.forms.flaw.".length())) {
          case "fieldName", "taken" -> "name";
          case "title", "stepTitle" -> "title-az";
          case "label" -> "label-az";
          case "options", "option", "optionLabel", "twice" -> "options";
          case "pattern" -> "pattern";
          case "dayLimit" -> "latest";
          case "source" -> "source";
          case "formula" -> "formula";
          default -> "";
        };
    return new Problem(box, key, flaw.problem().args().toArray());
  }
}
