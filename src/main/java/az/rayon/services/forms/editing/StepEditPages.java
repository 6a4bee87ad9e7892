package az.rayon.services.forms.editing;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Formula;
import az.rayon.services.forms.definition.Step;
import az.rayon.services.forms.editing.Drafting.Change;
import az.rayon.services.forms.editing.Drafting.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One step of a draft: its words, its condition, its questions in their order.
@Controller
@RequestMapping("/desk/services/{service}/form/draft/steps/{step}")
class StepEditPages {

  private final EditingForms editing;
  private final Drafting drafting;

  StepEditPages(EditingForms editing, Drafting drafting) {
    this.editing = editing;
    this.drafting = drafting;
  }

  @GetMapping
  ModelAndView show(@PathVariable String service, @PathVariable String step, Official official, Language language) {
    Drafting.mustEdit(official);
    var found = Revision.step(editing.draft(service).form(), step);
    var typed = new HashMap<String, String>();
    FieldForm.put(typed, "title", found.title());
    FieldForm.put(typed, "text", found.text());
    typed.put("when", found.when().text());
    return drafting.part(new Part(service, "step", step), typed, List.of(), language);
  }

  @PostMapping
  ModelAndView save(@PathVariable String service, @PathVariable String step, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    Drafting.mustEdit(official);
    Revision.step(editing.draft(service).form(), step);
    return drafting.save(new Part(service, "step", step), typed, official, language,
        form -> Revision.replaceStep(form, step, before -> new Step(step, FieldForm.words(typed, "title"),
            FieldForm.words(typed, "text"), Formula.of(FieldForm.get(typed, "when")), before.fields())));
  }

  @PostMapping("/move")
  ModelAndView move(@PathVariable String service, @PathVariable String step, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    return drafting.change(service,
        Change.of(typed, "", form -> Revision.moveStep(form, step, "up".equals(typed.get("to")))), official, language);
  }

  @PostMapping("/remove")
  ModelAndView remove(@PathVariable String service, @PathVariable String step, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    return drafting.change(service, Change.of(typed, "", form -> Revision.removeStep(form, step)), official, language);
  }

  /// A question begins with its words and its kind; `group` is the group that it is asked about each thing of.
  @PostMapping("/questions")
  ModelAndView add(@PathVariable String service, @PathVariable String step, @RequestParam Map<String, String> typed,
      Official official, Language language) {
    var label = FieldForm.get(typed, "label");
    var kind = FieldForm.fresh(typed.getOrDefault("kind", ""));
    if (label.isEmpty() || kind.isEmpty()) {
      return drafting.refused(service, "services.forms.edit.question.new", official, language);
    }
    var group = typed.getOrDefault("group", "");
    var name = Revision.fieldName(editing.draft(service).form(), label);
    var path = group.isEmpty() ? name : group + "." + name;
    return drafting.change(service, Change.of(typed, "/steps/" + step + "/questions/" + path,
        form -> Revision.addField(form, step, group, Field.of(name, Translated.az(label), kind.get()))), official,
        language);
  }
}
