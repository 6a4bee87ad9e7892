package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.redirect;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Written;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Filling in a form, one step a page. No cookie: the key of what is being filled in stands in the address.
@Controller
@RequestMapping("/services/{service}/apply/{key}")
class StepPages {

  private final FillingForms filling;
  private final SendingForms sending;
  private final AttachingFiles attaching;
  private final LookingAtFiles looking;
  private final Showing showing;
  private final Leading leading;

  StepPages(FillingForms filling, SendingForms sending, AttachingFiles attaching, LookingAtFiles looking,
      Showing showing, Leading leading) {
    this.filling = filling;
    this.sending = sending;
    this.attaching = attaching;
    this.looking = looking;
    this.showing = showing;
    this.leading = leading;
  }

  /// Whoever comes back goes on where something is still to be answered.
  @GetMapping
  ModelAndView resume(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> leading.onward(spot, draft, language));
  }

  @PostMapping("/newer")
  ModelAndView renew(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, _ -> leading.onward(spot, filling.renew(spot, language, actor), language));
  }

  @GetMapping("/{step}")
  ModelAndView ask(@PathVariable Map<String, String> path, Language language, Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> {
      var view = showing.view(draft, language, actor);
      if (view.form().findStep(spot.step()).isEmpty()) throw new NotFound("step");
      return view.course().find(spot.step()).map(shown -> leading.step(view, shown, List.of()))
          .orElseGet(() -> leading.onward(spot, draft, language));
    });
  }

  @PostMapping("/{step}")
  ModelAndView answer(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> files, Language language, Actor actor) {
    var spot = Spot.of(path);
    if (sending.sent(spot.key(), spot.service()).isPresent()) return redirect(spot.path("done"));
    var before = filling.change(spot.key(), spot.service(), language, actor, answers -> answers);
    var view = showing.view(before, language, actor);
    if (view.form().findStep(spot.step()).isEmpty()) throw new NotFound("step");
    var shown = view.course().find(spot.step());
    if (shown.isEmpty()) {
      return leading.unfinished(before, new Problem("", "services.forms.problem.notAsked"), language, actor);
    }
    var problems = strangers(view, shown.get(), sent);
    problems.addAll(tooLong(shown.get().fields(), sent));
    var now = filling.change(spot.key(), spot.service(), language, actor,
        answers -> answered(answers, shown.get(), sent, files, actor, problems));
    var looked = looking.look(before.answers(), now, language, actor);
    var passed = filling.pass(before, looked, shown.get(), language, actor);
    open(passed, shown.get(), language).stream().filter(problem -> isNew(problem, problems)).toList()
        .forEach(problems::add);
    if (!problems.isEmpty()) return leading.step(showing.view(passed, language, actor), shown.get(), problems);
    boolean stays = "stay".equals(sent.getFirst("then")) || advised(before.answers(), passed.answers(), shown.get());
    return stays
        ? redirect(spot.path(spot.step()))
        : leading.onward(spot, passed, language);
  }

  @PostMapping("/{step}/files/{document}/remove")
  ModelAndView remove(@PathVariable Map<String, String> path, @PathVariable UUID document, Language language,
      Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, _ -> {
      if (filling.detach(spot, document, language, actor)) attaching.forget(document);
      return redirect(spot.path(spot.step()));
    });
  }

  private Answers answered(Answers answers, Shown shown, MultiValueMap<String, String> sent,
      MultiValueMap<String, MultipartFile> files, Actor actor, List<Problem> problems) {
    var all = answers.with(Written.of(shown.fields(), sent));
    for (var field : shown.fields()) {
      all = all.meet(field.name());
      if (field.kind() instanceof Kind.Files) {
        all = attaching.add(all, new AttachingFiles.Sent(field, field.name(),
            files.getOrDefault(field.name(), List.of())), actor, problems);
      }
    }
    return all;
  }

  /// What is still wrong with the questions that were on the page. One that has only now come up is asked first.
  private List<Problem> open(Filling draft, Shown shown, Language language) {
    var asked = shown.fields().stream().map(Field::name).collect(Collectors.toSet());
    var checks = filling.checks(draft, language);
    return checks.course().find(shown.step().name()).map(checks::problems).orElseGet(List::of).stream()
        .filter(problem -> asked.contains(problem.field())).toList();
  }

  /// Whether there is something to be said of a file that has just come: it is said before the next question.
  private static boolean advised(Answers before, Answers now, Shown shown) {
    return shown.fields().stream().anyMatch(
        field -> AttachingFiles.advised(before.attached(field.name()), now.attached(field.name())));
  }

  /// What is longer than is ever kept: its end is lost, and that is said.
  static List<Problem> tooLong(List<Field> fields, Map<String, List<String>> sent) {
    return Written.tooLong(fields, sent).stream()
        .map(field -> new Problem(field.name(), "services.forms.problem.cut", Written.LONGEST_KEPT)).toList();
  }

  /// One thing is said of a question at a time.
  static boolean isNew(Problem problem, List<Problem> before) {
    return before.stream().noneMatch(each -> each.field().equals(problem.field()));
  }

  /// Answers to questions of the form that this page did not ask: nothing of them is kept, and that is said.
  private static List<Problem> strangers(Showing.View view, Shown shown, Map<String, List<String>> sent) {
    var asked = shown.fields().stream().map(Field::name).collect(Collectors.toSet());
    var problems = new ArrayList<Problem>();
    view.form().fields().filter(field -> !asked.contains(field.name()) && sent.containsKey(field.name()))
        .forEach(field -> problems.add(new Problem("", "services.forms.problem.hidden",
            field.label().in(view.language()))));
    return problems;
  }
}
