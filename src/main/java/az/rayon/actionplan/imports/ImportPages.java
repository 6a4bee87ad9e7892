package az.rayon.actionplan.imports;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.actionplan.imports.BringingIn.Wish;
import az.rayon.actionplan.imports.Scan.Rows;
import az.rayon.actionplan.imports.Scan.Unreadable;
import az.rayon.actionplan.page.ImportPage;
import az.rayon.actionplan.report.Report;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Bringing in a plan or a report: choose a file, look at what was read, save.
@Controller
@RequestMapping("/desk/plans/import")
class ImportPages {

  private final Previews previews;
  private final BringingIn bringing;

  ImportPages(Previews previews, BringingIn bringing) {
    this.previews = previews;
    this.bringing = bringing;
  }

  @GetMapping
  ModelAndView choose(Official official) {
    allow(official);
    return page("actionplan/import", new ImportPage(List.of()));
  }

  @PostMapping
  ModelAndView read(@RequestParam(required = false) @Nullable MultipartFile file, Official official) {
    allow(official);
    if (file == null || named(file).isBlank()) return refused(new Problem("file", "actionplan.import.noFile"));
    return switch (FileScan.of(bytes(file))) {
      case Unreadable(var why, var line) -> refused(new Problem("file", "actionplan.import.why." + why, line));
      case Rows(var _) -> redirect("/desk/plans/import/" + bringing.keep(name(file), bytes(file), official));
    };
  }

  private static ModelAndView refused(Problem problem) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, "actionplan/import", new ImportPage(List.of(problem)));
  }

  @GetMapping("/{key}")
  ModelAndView show(@PathVariable UUID key, Official official) {
    var preview = previews.get(key, official);
    var became = preview.became();
    if (became != null) return redirect(became);
    return page("actionplan/preview", Wishes.recognised(preview, paper(preview)));
  }

  /// The form as it was sent.
  record Sent(String code, String planTitle, String firstYear, String lastYear, String year) {}

  @PostMapping("/{key}")
  ModelAndView save(@PathVariable UUID key, @ModelAttribute Sent sent, Official official) {
    allow(official);
    var preview = previews.get(key, official);
    var paper = paper(preview);
    var problems = Wishes.problems(sent, paper);
    if (!problems.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT, "actionplan/preview", Wishes.typed(preview, paper, sent, problems));
    }
    Wish wish = Wishes.wish(sent, paper);
    return switch (bringing.save(key, wish, official)) {
      case Done(var address) -> redirect(address);
      case Refused(var why) -> page(HttpStatus.CONFLICT, "actionplan/preview",
          Wishes.typed(preview, paper, sent, List.of(new Problem("", "actionplan.import.refused." + why))));
    };
  }

  private static ReadPaper paper(Previews.Preview preview) {
    return switch (FileScan.of(preview.content())) {
      case Rows(var rows) -> PaperReader.read(rows);
      case Unreadable(var why, var _) -> throw new IllegalStateException("kept though unreadable: " + why);
    };
  }

  private static void allow(Official official) {
    if (!Report.authors(official)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
  }

  private static String name(MultipartFile file) {
    var name = named(file);
    return name.length() > 200 ? name.substring(name.length() - 200) : name;
  }

  /// Empty where no file was chosen.
  private static String named(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getSize() > FileScan.MOST_BYTES ? new byte[FileScan.MOST_BYTES + 1] : file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
