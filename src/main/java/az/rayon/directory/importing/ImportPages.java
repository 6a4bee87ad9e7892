package az.rayon.directory.importing;

import az.rayon.directory.importing.Importing.Result;
import az.rayon.directory.keeping.KeepingDirectory;
import az.rayon.directory.page.ImportPage;
import az.rayon.directory.page.ImportPage.Wrong;
import az.rayon.directory.sheets.Column;
import az.rayon.directory.sheets.Sheet;
import az.rayon.directory.sheets.Sheets;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.io.IOException;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Brings a CSV file in: choose it, see what it would do or what is wrong with it line by line, save it.
@Controller
@RequestMapping("/desk/directory/{sheet:[a-z]+}/import")
class ImportPages {

  private static final int LARGEST = 4_000_000;

  private final Sheets sheets;
  private final BringingIn bringingIn;

  ImportPages(Sheets sheets, BringingIn bringingIn) {
    this.sheets = sheets;
    this.bringingIn = bringingIn;
  }

  @GetMapping
  ModelAndView form(@PathVariable String sheet, Official official) {
    if (!KeepingDirectory.may(official)) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    return show(HttpStatus.OK, sheets.get(sheet), List.of());
  }

  @PostMapping
  ModelAndView look(@PathVariable String sheet, @RequestParam(required = false) @Nullable MultipartFile file,
      Official official)
      throws IOException {
    var target = sheets.get(sheet);
    if (file == null || file.isEmpty())
      return show(HttpStatus.UNPROCESSABLE_CONTENT, target, "directory.import.noFile");
    if (file.getSize() > LARGEST) return show(HttpStatus.UNPROCESSABLE_CONTENT, target, "directory.import.tooLarge");
    var bytes = file.getBytes();
    return switch (bringingIn.attempt(target, bytes, official)) {
      case Refused(var _) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Done(var result) when !result.sound() -> faulty(target, result);
      case Done(var result) -> preview(target, result, bringingIn.stage(target, bytes, official));
    };
  }

  @PostMapping("/{staged}")
  ModelAndView keep(@PathVariable String sheet, @PathVariable UUID staged, Official official) {
    var target = sheets.get(sheet);
    return switch (bringingIn.keep(target, staged, official)) {
      case Refused(var _) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Done(var result) when !result.sound() -> faulty(target, result);
      case Done(var _) -> Pages.redirect("/desk/directory/" + sheet);
    };
  }

  private static ModelAndView show(HttpStatus status, Sheet<?> sheet, String wrong) {
    return show(status, sheet, List.of(new Problem("file", wrong)));
  }

  private static ModelAndView show(HttpStatus status, Sheet<?> sheet, List<Problem> problems) {
    return Pages.page(status, "directory/import",
        new ImportPage(sheet.name(), columns(sheet), problems, false, 0, 0, 0, "", List.of()));
  }

  private static ModelAndView faulty(Sheet<?> sheet, Result result) {
    var wrongs = result.faults().stream()
        .map(fault -> new Wrong(fault.line(), fault.column(),
            new Problem("file", fault.message(), fault.values())))
        .toList();
    return Pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "directory/import", new ImportPage(sheet.name(), columns(sheet),
        List.of(new Problem("file", "directory.import.faults", wrongs.size())), false, 0, 0, 0, "", wrongs));
  }

  private static ModelAndView preview(Sheet<?> sheet, Result result, UUID staged) {
    return Pages.page("directory/import", new ImportPage(sheet.name(), columns(sheet), List.of(), true, result.added(),
        result.changed(), result.same(), staged.toString(), List.of()));
  }

  private static List<String> columns(Sheet<?> sheet) {
    return sheet.columns().stream().map(Column::name).toList();
  }
}
