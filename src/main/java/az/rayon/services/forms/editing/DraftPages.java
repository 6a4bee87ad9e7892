package az.rayon.services.forms.editing;

import static az.rayon.site.Pages.redirect;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.services.forms.definition.Calculation;
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

/// The draft of a form as a whole: its head, its steps, what it reckons; publishing and throwing away.
@Controller
@RequestMapping("/desk/services/{service}/form/draft")
class DraftPages {

  private final EditingForms editing;
  private final Drafting drafting;

  DraftPages(EditingForms editing, Drafting drafting) {
    this.editing = editing;
    this.drafting = drafting;
  }

  @GetMapping
  ModelAndView show(@PathVariable String service, Official official, Language language) {
    Drafting.mustEdit(official);
    return drafting.overview(editing.draft(service), language, List.of());
  }

  @PostMapping("/publish")
  ModelAndView publish(@PathVariable String service, @RequestParam(defaultValue = "-1") int edits, Official official,
      Language language) {
    return switch (editing.publish(service, edits, official)) {
      case Done(var _) -> redirect("/desk/services/" + service + "/form");
      case Refused(var why) -> drafting.refused(service, why, language);
    };
  }

  @PostMapping("/discard")
  ModelAndView discard(@PathVariable String service, Official official, Language language) {
    return switch (editing.discard(service, official)) {
      case Done(var _) -> redirect("/desk/services/" + service + "/form");
      case Refused(var why) -> drafting.refused(service, why, language);
    };
  }

  @GetMapping("/head")
  ModelAndView head(@PathVariable String service, Official official, Language language) {
    Drafting.mustEdit(official);
    var form = editing.draft(service).form();
    var typed = new HashMap<String, String>();
    FieldForm.put(typed, "title", form.title());
    FieldForm.put(typed, "lead", form.lead());
    typed.put("together", form.together() ? "yes" : "");
    return drafting.part(new Part(service, "head", ""), typed, List.of(), language);
  }

  @PostMapping("/head")
  ModelAndView head(@PathVariable String service, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    Drafting.mustEdit(official);
    return drafting.save(new Part(service, "head", ""), typed, official, language,
        form -> form.headed(FieldForm.words(typed, "title"), FieldForm.words(typed, "lead"),
            !FieldForm.get(typed, "together").isEmpty()));
  }

  /// A step begins with its title; its name is made of it.
  @PostMapping("/steps")
  ModelAndView addStep(@PathVariable String service, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var title = FieldForm.get(typed, "title");
    if (title.isEmpty()) return drafting.refused(service, "services.forms.flaw.stepTitle", official, language);
    var name = Revision.stepName(editing.draft(service).form(), title);
    return drafting.change(service, Change.of(typed, "/steps/" + name, form -> Revision.addStep(form,
        new Step(name, Translated.az(title), Translated.az(""), Formula.NONE, List.of()))), official, language);
  }

  @PostMapping("/calculations")
  ModelAndView addCalculation(@PathVariable String service, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    var label = FieldForm.get(typed, "label");
    if (label.isEmpty()) return drafting.refused(service, "services.forms.flaw.label", official, language);
    var name = Revision.fieldName(editing.draft(service).form(), label);
    return drafting.change(service, Change.of(typed, "/calculations/" + name, form -> Revision.addCalculation(form,
        new Calculation(name, Translated.az(label), Formula.NONE))), official, language);
  }

  @GetMapping("/calculations/{name}")
  ModelAndView calculation(@PathVariable String service, @PathVariable String name, Official official,
      Language language) {
    Drafting.mustEdit(official);
    var calculation = Revision.calculation(editing.draft(service).form(), name);
    var typed = new HashMap<String, String>();
    typed.put("name", name);
    FieldForm.put(typed, "label", calculation.label());
    typed.put("formula", calculation.formula().text());
    return drafting.part(new Part(service, "calculation", name), typed, List.of(), language);
  }

  @PostMapping("/calculations/{name}")
  ModelAndView calculation(@PathVariable String service, @PathVariable String name,
      @RequestParam Map<String, String> typed, Official official, Language language) {
    Drafting.mustEdit(official);
    Revision.calculation(editing.draft(service).form(), name);
    return drafting.save(new Part(service, "calculation", name), typed, official, language,
        form -> Revision.replaceCalculation(form, new Calculation(name, FieldForm.words(typed, "label"),
            Formula.of(FieldForm.get(typed, "formula")))).renamed(name, FieldForm.name(typed, name)));
  }

  @PostMapping("/calculations/{name}/remove")
  ModelAndView removeCalculation(@PathVariable String service, @PathVariable String name,
      @RequestParam Map<String, String> typed, Official official, Language language) {
    return drafting.change(service, Change.of(typed, "", form -> Revision.removeCalculation(form, name)), official,
        language);
  }
}
