package az.rayon.services.forms.editing;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.services.forms.editing.Drafting.Change;
import az.rayon.services.forms.editing.Drafting.Part;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One question of a draft: its words, its limits, its condition. Of a group: also the questions inside.
@Controller
@RequestMapping("/desk/services/{service}/form/draft/steps/{step}/questions/{question}")
class QuestionPages {

  private final EditingForms editing;
  private final Drafting drafting;

  QuestionPages(EditingForms editing, Drafting drafting) {
    this.editing = editing;
    this.drafting = drafting;
  }

  @GetMapping
  ModelAndView show(@PathVariable Map<String, String> path, Official official, Language language) {
    Drafting.mustEdit(official);
    var at = At.of(path);
    var field = Revision.field(editing.draft(at.service()).form(), at.step(), at.question());
    return drafting.part(at.part(), FieldForm.typed(field), List.of(), language);
  }

  @PostMapping
  ModelAndView save(@PathVariable Map<String, String> path, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    Drafting.mustEdit(official);
    var at = At.of(path);
    var before = Revision.field(editing.draft(at.service()).form(), at.step(), at.question());
    var problems = FieldForm.problems(before.kind(), typed);
    if (!problems.isEmpty()) return drafting.part(at.part(), typed, problems, language);
    return drafting.save(at.part(), typed, official, language,
        form -> Revision.replaceField(form, at.step(), at.question(),
            FieldForm.field(Revision.field(form, at.step(), at.question()), typed))
            .renamed(before.name(), FieldForm.name(typed, before.name())));
  }

  @PostMapping("/move")
  ModelAndView move(@PathVariable Map<String, String> path, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var at = At.of(path);
    return drafting.change(at.service(), Change.of(typed, at.part().above(),
        form -> Revision.moveField(form, at.step(), at.question(), "up".equals(typed.get("to")))), official, language);
  }

  @PostMapping("/remove")
  ModelAndView remove(@PathVariable Map<String, String> path, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    var at = At.of(path);
    return drafting.change(at.service(),
        Change.of(typed, at.part().above(), form -> Revision.removeField(form, at.step(), at.question())), official,
        language);
  }

  /// Which question of which form.
  private record At(String service, String step, String question) {

    static At of(Map<String, String> path) {
      return new At(path.getOrDefault("service", ""), path.getOrDefault("step", ""),
          path.getOrDefault("question", ""));
    }

    Part part() {
      return new Part(service, "question", step + "/" + question);
    }
  }
}
