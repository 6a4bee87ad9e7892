package az.rayon.appeals.writing;

import static az.rayon.appeals.writing.HandInPages.path;
import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.GonePage;
import az.rayon.appeals.page.SpeakerPage;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.writing.Answers.Part;
import az.rayon.kernel.Actor;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Whoever writes for somebody else names themselves and shows the paper that lets them, art. 6.3. Nobody else comes
/// here.
@Controller
@RequestMapping("/appeals/new/{key}/speaker")
class SpeakerPages {

  private final WritingAppeals writing;
  private final Enclosing enclosing;
  private final Files files;

  SpeakerPages(WritingAppeals writing, Enclosing enclosing, Files files) {
    this.writing = writing;
    this.enclosing = enclosing;
    this.files = files;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return writing.find(key).map(draft -> show(OK, draft, List.of())).orElseGet(() -> notHere(key));
  }

  @PostMapping
  ModelAndView answer(@PathVariable UUID key, @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile proof, Actor actor) {
    var problems = new ArrayList<Problem>();
    var written = writing.write(key, Part.SPEAKER, typed, actor);
    if (proof != null) {
      written = written.flatMap(_ -> writing.change(key, it -> enclosing.prove(it, proof, actor, problems)));
    }
    if (written.isEmpty()) return notHere(key);
    var draft = written.get();
    var checks = writing.checks();
    if (problems.isEmpty()) problems.addAll(checks.problems(Part.SPEAKER, draft.answers()));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    return redirect(path(key, HandInPages.onward(checks.unfinished(draft.answers()))));
  }

  private ModelAndView notHere(UUID key) {
    return writing.submitted(key).isPresent()
        ? redirect(path(key, "receipt"))
        : page(NOT_FOUND, "appeals/gone", new GonePage());
  }

  private ModelAndView show(HttpStatus status, Draft draft, List<Problem> problems) {
    var proof = draft.answers().proof();
    var name = proof == null ? "" : files.list(List.of(proof)).stream().map(file -> file.name()).findFirst().orElse("");
    return page(status, "appeals/speaker",
        new SpeakerPage(draft.key().toString(), draft.answers().fields(), name, problems));
  }
}
