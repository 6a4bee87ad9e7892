package az.rayon.appeals.receptions.booking;

import static az.rayon.appeals.receptions.booking.BookPages.path;
import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.FilesPage;
import az.rayon.appeals.register.Files;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  private static final int MOST = 5;

  private final WritingBookings writing;
  private final Files files;
  private final Documents documents;

  BookFilesPages(WritingBookings writing, Files files, Documents documents) {
    this.writing = writing;
    this.files = files;
    this.documents = documents;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID key) {
    return writing.find(key).map(draft -> show(OK, draft, List.of()))
        .orElseGet(() -> BookPages.notHere(writing, key));
  }

  /// Adds what was chosen. With nothing chosen, or with the button that says so, it goes on.
  @PostMapping
  ModelAndView add(@PathVariable UUID key, @RequestParam(name = "files", required = false) List<MultipartFile> chosen,
      @RequestParam(defaultValue = "") String then, Actor actor) {
    var found = writing.find(key);
    if (found.isEmpty()) return BookPages.notHere(writing, key);
    var draft = found.get();
    var problems = new ArrayList<Problem>();
    for (var file : Optional.ofNullable(chosen).orElse(List.of())) {
      if (!file.isEmpty() || !name(file).isEmpty()) draft = add(draft, file, actor, problems);
    }
    writing.put(draft);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, problems);
    var unfinished = writing.checks().unfinished(draft.answers());
    var onward = unfinished == null ? "check" : BookPages.name(unfinished);
    return redirect(path(key, then.equals("stay") ? "files" : onward));
  }

  @PostMapping("/{file}/remove")
  ModelAndView remove(@PathVariable UUID key, @PathVariable UUID file) {
    var draft = writing.find(key);
    if (draft.isEmpty()) return BookPages.notHere(writing, key);
    if (draft.get().files().contains(file)) {
      writing.put(draft.get().with(draft.get().files().stream().filter(kept -> !kept.equals(file)).toList()));
      documents.forget(new DocumentId(file));
    }
    return redirect(path(key, "files"));
  }

  private BookingDraft add(BookingDraft draft, MultipartFile file, Actor by, List<Problem> problems) {
    if (draft.files().size() >= MOST) {
      problems.add(new Problem("files", "appeals.problem.files", MOST));
      return draft;
    }
    try (var in = file.getInputStream()) {
      return switch (documents.keep(in, name(file), by)) {
        case Done(var id) -> draft.with(Stream.concat(draft.files().stream(), Stream.of(id.value())).toList());
        case Refused(var why) -> {
          problems.add(new Problem("files", "documents.refused." + why));
          yield draft;
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }

  private ModelAndView show(HttpStatus status, BookingDraft draft, List<Problem> problems) {
    return page(status, "appeals/receptions/files", new FilesPage(draft.key().toString(), files.list(draft.files()),
        draft.files().size() >= MOST, MOST, problems));
  }
}
