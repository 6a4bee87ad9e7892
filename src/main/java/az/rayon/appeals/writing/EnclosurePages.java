package az.rayon.appeals.writing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.FilesPage;
import az.rayon.appeals.register.Files;
import az.rayon.kernel.Actor;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The files that go with what somebody writes, on a page of their own: when one is too large, the text is already
/// safe. The same for an appeal, a request for information and a booking.
public abstract class EnclosurePages {

  private final Drafts drafts;
  private final Enclosing enclosing;
  private final Files files;
  private final String template;

  protected EnclosurePages(Drafts drafts, Enclosing enclosing, Files files, String template) {
    this.drafts = drafts;
    this.enclosing = enclosing;
    this.files = files;
    this.template = template;
  }

  /// Where a part of what is being written has its page.
  protected abstract String path(UUID key, String part);

  /// The part to go on with: the first in which something is still to put right, or the last look.
  protected abstract String onward(Draft draft);

  /// What was handed in shows its receipt; what nobody came back to is gone.
  protected abstract ModelAndView notHere(UUID key);

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return drafts.find(key).map(draft -> show(OK, draft, List.of())).orElseGet(() -> notHere(key));
  }

  /// Adds what was chosen. With nothing chosen, or with the button that says so, it goes on.
  @PostMapping
  ModelAndView add(@PathVariable UUID key,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen,
      @RequestParam(defaultValue = "") String then, Actor actor) {
    var problems = new ArrayList<Problem>();
    var changed = drafts.change(key, draft -> enclosing.add(draft, chosen, Enclosing.MOST, actor, problems));
    if (changed.isEmpty()) return notHere(key);
    var draft = changed.get();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    return redirect(path(key, then.equals("stay") ? "files" : onward(draft)));
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable UUID key, @PathVariable UUID file) {
    var changed = drafts.change(key, draft -> enclosing.remove(draft, file));
    return changed.isEmpty() ? notHere(key) : redirect(path(key, "files"));
  }

  private ModelAndView show(HttpStatus status, Draft draft, List<Problem> problems) {
    return page(status, template, new FilesPage(draft.key().toString(), files.list(draft.files()),
        draft.files().size() >= Enclosing.MOST, Enclosing.MOST, problems));
  }
}
