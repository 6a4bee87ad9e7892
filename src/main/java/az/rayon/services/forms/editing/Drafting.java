package az.rayon.services.forms.editing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.catalogue.Passport;
import az.rayon.services.catalogue.Writers;
import az.rayon.services.forms.definition.Flaw;
import az.rayon.services.forms.definition.Form;
import az.rayon.services.forms.definition.FormVersion;
import az.rayon.services.forms.editing.EditingForms.Refusal;
import az.rayon.services.forms.page.PartPage;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What all pages of the editor have in common: saving a part of the draft, and saying why it was not saved with all
/// that was typed still there.
@Component
class Drafting {

  private final EditingForms editing;
  private final Writers writers;

  Drafting(EditingForms editing, Writers writers) {
    this.editing = editing;
    this.writers = writers;
  }

  private Problem overtaken(FormVersion now, Language language) {
    return writers.faster("services.forms.edit.overtaken", now.editedBy(), now.editedAt(), language);
  }

  /// Which part of the draft is on a page, and how it is reached: `place` is a step, `step/question`, or a calculation.
  record Part(String service, String kind, String place) {

    String action() {
      return "/desk/services/" + service + "/form/draft" + switch (kind) {
        case "step" -> "/steps/" + place;
        case "question" -> "/steps/" + place.replaceFirst("/", "/questions/");
        case "calculation" -> "/calculations/" + place;
        default -> "/head";
      };
    }

    /// Below the draft, the page that the part stands on: a question's step or group, the draft itself for the rest.
    String above() {
      if (!kind.equals("question")) return "";
      int dot = place.indexOf('.');
      return "/steps/" + (dot < 0
          ? place.substring(0, place.indexOf('/'))
          : place.substring(0, dot).replaceFirst("/", "/questions/"));
    }

    /// The same once it is saved: a question and a calculation may be called otherwise then.
    Part saved(Map<String, String> typed) {
      if (!kind.equals("question") && !kind.equals("calculation")) return this;
      int cut = Math.max(place.lastIndexOf('/'), place.lastIndexOf('.')) + 1;
      return new Part(service, kind, place.substring(0, cut) + FieldForm.name(typed, place.substring(cut)));
    }

    boolean concerns(Flaw flaw) {
      return switch (kind) {
        case "step" -> flaw.step().equals(place) && flaw.field().isEmpty()
            && !flaw.problem().message().endsWith(".noFields");
        case "question" -> place.equals(flaw.step() + "/" + flaw.field())
            && !flaw.problem().message().endsWith(".groupEmpty");
        case "calculation" -> flaw.calculation().equals(place);
        default -> (flaw.step() + flaw.calculation()).isEmpty() && !flaw.problem().message().endsWith(".noSteps");
      };
    }
  }

  static void mustEdit(Official official) {
    if (!EditingForms.mayEdit(official)) throw new AccessDeniedException("writes no forms");
  }

  ModelAndView overview(FormVersion draft, Language language, List<Problem> problems) {
    return overview(problems.isEmpty() ? OK : CONFLICT, draft, language, problems);
  }

  private ModelAndView overview(HttpStatus status, FormVersion draft, Language language,
      List<Problem> problems) {
    return page(status, "services/forms/edit/draft", DraftViews.overview(draft,
        editing.beside(draft.service(), draft.form(), language), language, problems));
  }

  ModelAndView part(Part part, Map<String, String> typed, List<Problem> problems, Language language) {
    return part(problems.isEmpty() ? OK : UNPROCESSABLE_CONTENT, part, typed, problems, language);
  }

  private ModelAndView part(HttpStatus status, Part part, Map<String, String> typed, List<Problem> problems,
      Language language) {
    return page(status, "services/forms/edit/part",
        DraftViews.part(editing.draft(part.service()), part, typed, problems, language)
            .offering(offered(part, typed, language))
            .seen(status == UNPROCESSABLE_CONTENT ? edits(typed) : editing.draft(part.service()).edits()));
  }

  /// What a question for files may ask for: the papers of the passport, and what is chosen and not among them.
  private List<PartPage.Paper> offered(Part part, Map<String, String> typed, Language language) {
    var papers = editing.passport(part.service()).map(Passport::papers).orElse(List.of());
    var known = papers.stream().map(paper -> {
      var dropped = paper.dropped();
      return new PartPage.Paper(paper.code(), paper.name().in(language), paper.holder().in(language),
          dropped == null ? "" : Words.date(language, dropped), true);
    });
    var unknown = FieldForm.papers(typed).stream()
        .filter(code -> papers.stream().noneMatch(paper -> paper.code().equals(code)))
        .map(code -> new PartPage.Paper(code, code, "", "", false));
    return Stream.concat(known, unknown).toList();
  }

  /// Saves what was typed about one part, unless that part would then make no sense.
  ModelAndView save(Part part, Map<String, String> typed, Official official, Language language,
      UnaryOperator<Form> change) {
    var draft = editing.draft(part.service());
    var wrong = editing.flaws(part.service(), change.apply(draft.form()), language).stream()
        .filter(flaw -> flaw.blocks() && part.saved(typed).concerns(flaw)).map(DraftViews::anchored).toList();
    if (!wrong.isEmpty()) return part(part, typed, wrong, language);
    return switch (editing.change(part.service(), edits(typed), change, official)) {
      case Done(var _) -> redirect("/desk/services/" + part.service() + "/form/draft" + part.above());
      case Refused(var why) when why == Refusal.OVERTAKEN ->
        part(CONFLICT, part, typed, List.of(overtaken(editing.draft(part.service()), language)), language);
      case Refused(var _) -> throw new AccessDeniedException("writes no forms");
    };
  }

  /// One press of a button on a list; `then` is the page to go on to, below the draft.
  ModelAndView change(String service, Change change, Official official, Language language) {
    return switch (editing.change(service, change.edits(), change.change(), official)) {
      case Done(var _) -> redirect("/desk/services/" + service + "/form/draft" + change.then());
      case Refused(var why) -> refused(service, why, language);
    };
  }

  ModelAndView refused(String service, Refusal why, Language language) {
    if (why == Refusal.NOT_YOURS) throw new AccessDeniedException("writes no forms");
    var now = editing.draft(service);
    return overview(CONFLICT, now, language, List.of(why == Refusal.OVERTAKEN
        ? overtaken(now, language)
        : new Problem("", "services.forms.edit.refused." + why)));
  }

  ModelAndView refused(String service, String key, Official official, Language language) {
    mustEdit(official);
    return overview(UNPROCESSABLE_CONTENT, editing.draft(service), language, List.of(new Problem("", key)));
  }

  record Change(int edits, String then, UnaryOperator<Form> change) {

    static Change of(Map<String, String> typed, String then, UnaryOperator<Form> change) {
      return new Change(Drafting.edits(typed), then, change);
    }
  }

  static int edits(Map<String, String> typed) {
    var edits = typed.getOrDefault("edits", "");
    return edits.matches("[0-9]{1,8}") ? Integer.parseInt(edits) : -1;
  }
}
