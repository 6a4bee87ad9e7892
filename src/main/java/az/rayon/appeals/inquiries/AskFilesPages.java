package az.rayon.appeals.inquiries;

import static az.rayon.appeals.inquiries.AskPages.path;
import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.FilesPage;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Enclosing;
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

/// The files that go with a request, on a page of their own: when one is too large, the text is already safe.
@Controller
@RequestMapping("/inquiries/new/{key}/files")
class AskFilesPages {

  private final AskingInquiries asking;
  private final Enclosing enclosing;
  private final Files files;

  AskFilesPages(AskingInquiries asking, Enclosing enclosing, Files files) {
    this.asking = asking;
    this.enclosing = enclosing;
    this.files = files;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return asking.find(key).map(draft -> show(OK, draft, List.of())).orElseGet(() -> AskPages.notHere(asking, key));
  }

  /// Adds what was chosen. With nothing chosen, or with the button that says so, it goes on.
  @PostMapping
  ModelAndView add(@PathVariable UUID key,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen,
      @RequestParam(defaultValue = "") String then, Actor actor) {
    var problems = new ArrayList<Problem>();
    var changed = asking.change(key, draft -> enclosing.add(draft, chosen, Enclosing.MOST, actor, problems));
    if (changed.isEmpty()) return AskPages.notHere(asking, key);
    var draft = changed.get();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    return redirect(path(key, then.equals("stay") ? "files" : AskPages.onward(Questions.of(draft).unfinished())));
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable UUID key, @PathVariable UUID file) {
    var changed = asking.change(key, draft -> enclosing.remove(draft, file));
    return changed.isEmpty() ? AskPages.notHere(asking, key) : redirect(path(key, "files"));
  }

  private ModelAndView show(HttpStatus status, Draft draft, List<Problem> problems) {
    return page(status, "appeals/inquiries/enclosures", new FilesPage(draft.key().toString(),
        files.list(draft.files()), draft.files().size() >= Enclosing.MOST, Enclosing.MOST, problems));
  }
}
