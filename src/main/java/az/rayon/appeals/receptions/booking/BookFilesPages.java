package az.rayon.appeals.receptions.booking;

import static az.rayon.appeals.receptions.booking.BookPages.path;
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

/// The papers that the official should see before the person comes, on a page of their own.
@Controller
@RequestMapping("/receptions/book/{key}/files")
class BookFilesPages {

  private final WritingBookings writing;
  private final Enclosing enclosing;
  private final Files files;

  BookFilesPages(WritingBookings writing, Enclosing enclosing, Files files) {
    this.writing = writing;
    this.enclosing = enclosing;
    this.files = files;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return writing.find(key).map(draft -> show(OK, draft, List.of()))
        .orElseGet(() -> BookPages.notHere(writing, key));
  }

  /// Adds what was chosen. With nothing chosen, or with the button that says so, it goes on.
  @PostMapping
  ModelAndView add(@PathVariable UUID key,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen,
      @RequestParam(defaultValue = "") String then, Actor actor) {
    var problems = new ArrayList<Problem>();
    var changed = writing.change(key, draft -> enclosing.add(draft, chosen, Enclosing.MOST, actor, problems));
    if (changed.isEmpty()) return BookPages.notHere(writing, key);
    var draft = changed.get();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    var unfinished = writing.checks().unfinished(BookingAnswers.of(draft));
    var onward = unfinished == null ? "check" : BookPages.name(unfinished);
    return redirect(path(key, then.equals("stay") ? "files" : onward));
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable UUID key, @PathVariable UUID file) {
    var changed = writing.change(key, draft -> enclosing.remove(draft, file));
    return changed.isEmpty() ? BookPages.notHere(writing, key) : redirect(path(key, "files"));
  }

  private ModelAndView show(HttpStatus status, Draft draft, List<Problem> problems) {
    return page(status, "appeals/receptions/files", new FilesPage(draft.key().toString(), files.list(draft.files()),
        draft.files().size() >= Enclosing.MOST, Enclosing.MOST, problems));
  }
}
