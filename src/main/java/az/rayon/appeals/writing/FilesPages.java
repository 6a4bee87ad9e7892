package az.rayon.appeals.writing;

import static az.rayon.appeals.writing.HandInPages.path;
import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.FilesPage;
import az.rayon.appeals.page.GonePage;
import az.rayon.appeals.register.Files;
import az.rayon.kernel.Actor;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
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

/// The files that go with an appeal, on a page of their own: when one is too large, the text is already safe.
@Controller
@RequestMapping("/appeals/new/{key}/files")
class FilesPages {

  private final WritingAppeals writing;
  private final Files files;
  private final Enclosing enclosing;

  FilesPages(WritingAppeals writing, Files files, Enclosing enclosing) {
    this.writing = writing;
    this.enclosing = enclosing;
    this.files = files;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return writing.find(key).map(draft -> show(OK, draft, List.of())).orElseGet(() -> notHere(key));
  }

  /// Adds what was chosen. With nothing chosen, or with the button that says so, it goes on.
  @PostMapping
  ModelAndView add(@PathVariable UUID key,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen,
      @RequestParam(defaultValue = "") String then, Actor actor) {
    var problems = new ArrayList<Problem>();
    var changed = writing.change(key, draft -> enclosing.add(draft, chosen, Enclosing.MOST, actor, problems));
    if (changed.isEmpty()) return notHere(key);
    var draft = changed.get();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    return redirect(path(key,
        then.equals("stay") ? "files" : HandInPages.onward(writing.checks().unfinished(draft.answers()))));
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable UUID key, @PathVariable UUID file) {
    var changed = writing.change(key, draft -> enclosing.remove(draft, file));
    return changed.isEmpty() ? notHere(key) : redirect(path(key, "files"));
  }

  private ModelAndView notHere(UUID key) {
    return writing.submitted(key).isPresent()
        ? redirect(path(key, "receipt"))
        : page(NOT_FOUND, "appeals/gone", new GonePage());
  }

  private ModelAndView show(HttpStatus status, Draft draft, List<Problem> problems) {
    return page(status, "appeals/files", new FilesPage(draft.key().toString(), files.list(draft.files()),
        draft.files().size() >= Enclosing.MOST, Enclosing.MOST, problems));
  }
}
