package az.rayon.services.forms.filling;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.forms.definition.Answers;
import az.rayon.services.forms.definition.Attached;
import az.rayon.services.forms.definition.Course.Shown;
import az.rayon.services.forms.definition.Field;
import az.rayon.services.forms.definition.Kind;
import az.rayon.services.forms.definition.Written;
import az.rayon.services.forms.filling.AttachingFiles.Place;
import az.rayon.services.forms.filling.Showing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One thing of a group on a page of its own: a member of the family, a plot of land. The list of them is the step.
@Controller
@RequestMapping("/services/{service}/apply/{key}/{step}/{item:new|[0-9]{1,3}}")
class ItemPages {

  private final FillingForms filling;
  private final AttachingFiles attaching;
  private final LookingAtFiles looking;
  private final Showing showing;
  private final Leading leading;

  ItemPages(FillingForms filling, AttachingFiles attaching, LookingAtFiles looking, Showing showing,
      Leading leading) {
    this.filling = filling;
    this.attaching = attaching;
    this.looking = looking;
    this.showing = showing;
    this.leading = leading;
  }

  /// The step with its group, and which of its things is meant.
  private record Target(Spot spot, View view, Shown shown, Field group, int index) {

    Map<String, String> item() {
      var items = view.draft().answers().items(group.name());
      return index < items.size() ? items.get(index) : Map.of();
    }

    /// There may be no more of them.
    boolean beyond() {
      return !(group.kind() instanceof Kind.Group(var _, var most, var _) && index < most);
    }

    /// The list of them all.
    ModelAndView list() {
      return redirect(spot.path(spot.step()));
    }
  }

  @GetMapping
  ModelAndView ask(@PathVariable Map<String, String> path, Language language, Actor actor) {
    return found(path, language, actor, target -> target.beyond()
        ? target.list()
        : page(OK, "services/forms/step",
            showing.item(target.view(), target.shown(), target.index(), target.item(), List.of())));
  }

  @PostMapping
  ModelAndView answer(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent,
      @RequestParam MultiValueMap<String, MultipartFile> files, Language language, Actor actor) {
    return found(path, language, actor,
        target -> target.beyond() ? target.list() : answered(target, sent, files));
  }

  /// A question that has only now come up, because of another about the same thing, is asked before the list is shown.
  private ModelAndView answered(Target target, MultiValueMap<String, String> sent,
      MultiValueMap<String, MultipartFile> files) {
    var spot = target.spot();
    var group = target.group();
    var language = target.view().language();
    var actor = target.view().by();
    var typed = Written.of(group.kind().inner(), sent);
    var problems = new ArrayList<>(StepPages.tooLong(group.kind().inner(), sent));
    var kept = filling.change(spot.key(), spot.service(), language, actor, answers -> attaching.addItem(answers,
        new Place(group, target.index(), actor), typed, files, problems));
    var now = looking.look(target.view().draft().answers(), kept, language, actor);
    var items = now.answers().items(group.name());
    var item = items.get(Math.min(target.index(), items.size() - 1));
    var before = target.view().course().inner(group, target.item());
    var fresh = target.view().course().inner(group, item).stream().filter(field -> !before.contains(field))
        .map(Field::name).filter(name -> !sent.containsKey(name)).toList();
    filling.checks(now, language).problems(group, item).stream().filter(problem -> !fresh.contains(problem.field()))
        .filter(problem -> StepPages.isNew(problem, problems)).toList().forEach(problems::add);
    boolean stays = "stay".equals(sent.getFirst("then")) || AttachingFiles.advised(
        attached(target.view().draft().answers(), target), attached(now.answers(), target));
    if (problems.isEmpty()) {
      return redirect(spot.path(spot.step() + (fresh.isEmpty() && !stays ? "" : "/" + (target.index() + 1))));
    }
    return page(UNPROCESSABLE_CONTENT, "services/forms/step", showing.item(showing.view(now, language, actor),
        target.shown(), target.index(), item, problems));
  }

  private static List<Attached> attached(Answers answers, Target target) {
    var there = target.index() < answers.items(target.group().name()).size();
    return there ? answers.attached(target.group(), target.index()) : List.of();
  }

  /// The thing goes with all that was sent about it.
  @PostMapping("/remove")
  ModelAndView remove(@PathVariable Map<String, String> path, Language language, Actor actor) {
    return found(path, language, actor, target -> {
      var spot = target.spot();
      var group = target.group();
      var answers = target.view().draft().answers();
      if (target.index() < answers.items(group.name()).size()) {
        answers.attached(group, target.index()).stream().map(Attached::document)
            .filter(document -> filling.detach(spot, document, language, actor)).forEach(attaching::forget);
        filling.change(spot.key(), spot.service(), language, actor,
            now -> now.withoutItem(group.name(), target.index()));
      }
      return target.list();
    });
  }

  @PostMapping("/files/{document}/remove")
  ModelAndView take(@PathVariable Map<String, String> path, @PathVariable UUID document, Language language,
      Actor actor) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, _ -> {
      if (filling.detach(spot, document, language, actor)) attaching.forget(document);
      return redirect(spot.path(spot.step() + "/" + path.getOrDefault("item", "new")));
    });
  }

  private ModelAndView found(Map<String, String> path, Language language, Actor actor,
      Function<Target, ModelAndView> then) {
    var spot = Spot.of(path);
    return leading.found(spot, actor, draft -> then
        .apply(target(showing.view(draft, language, actor), spot, path.getOrDefault("item", ""))));
  }

  private static Target target(View view, Spot spot, String item) {
    var shown = view.course().find(spot.step()).orElseThrow(() -> new NotFound("step"));
    var group = shown.step().group().orElseThrow(() -> new NotFound("group"));
    int size = view.draft().answers().items(group.name()).size();
    int index = item.equals("new") ? size : Integer.parseInt(item) - 1;
    if (index < 0 || index > size) throw new NotFound("item");
    return new Target(spot, view, shown, group, index);
  }
}
