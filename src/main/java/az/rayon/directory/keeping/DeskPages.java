package az.rayon.directory.keeping;

import az.rayon.directory.page.DeskPage;
import az.rayon.directory.page.SheetPage;
import az.rayon.directory.page.SheetPage.Row;
import az.rayon.directory.sheets.Exporting;
import az.rayon.directory.sheets.Sheet;
import az.rayon.directory.sheets.Sheets;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Azerbaijani;
import az.rayon.site.Pages;
import az.rayon.site.page.Paging;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The tables of the directory as officials see them, with what has ended when they ask for it, and as CSV.
@Controller
@RequestMapping("/desk/directory")
class DeskPages {

  private final Sheets sheets;
  private final Exporting exporting;
  private final Clock clock;

  DeskPages(Sheets sheets, Exporting exporting, Clock clock) {
    this.sheets = sheets;
    this.exporting = exporting;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView desk(Official official) {
    return Pages.page("directory/desk", new DeskPage(
        sheets.all().stream().map(sheet -> new DeskPage.Part(sheet.name(), sheet.all().size())).toList(),
        KeepingDirectory.may(official)));
  }

  @GetMapping("/{sheet:[a-z]+}")
  ModelAndView list(@PathVariable String sheet, @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean ended, @RequestParam(defaultValue = "1") int page,
      Official official) {
    var rows = rows(sheets.get(sheet), Azerbaijani.fold(q.strip()), ended);
    var paging = Paging.of(page, rows.size());
    return Pages.page("directory/sheet", new SheetPage(sheet, q, ended, KeepingDirectory.may(official),
        rows.stream().skip(paging.offset()).limit(paging.size()).toList(), paging));
  }

  /// With `bom` for spreadsheets that take a file without one for Latin-1.
  @GetMapping("/{sheet:[a-z]+}.csv")
  ResponseEntity<byte[]> export(@PathVariable String sheet, @RequestParam(defaultValue = "false") boolean bom,
      Official official) {
    var csv = (bom ? "\uFEFF" : "") + exporting.csv(sheets.get(sheet));
    return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(sheet + ".csv").build().toString())
        .body(csv.getBytes(StandardCharsets.UTF_8));
  }

  private <T extends Record> List<Row> rows(Sheet<T> sheet, String folded, boolean ended) {
    var today = LocalDate.now(clock);
    var order = Comparator.comparing(Row::label, Azerbaijani.order()).thenComparing(Row::code)
        .thenComparing(Row::from, Comparator.reverseOrder());
    return sheet.all().stream().map(thing -> row(sheet, thing))
        .filter(row -> ended || row.until() == null || !row.until().isBefore(today))
        .filter(row -> Azerbaijani.fold(row.label() + " " + row.code()).contains(folded)).sorted(order).toList();
  }

  private static <T extends Record> Row row(Sheet<T> sheet, T thing) {
    var term = sheet.term(thing);
    return new Row(sheet.code(thing), sheet.label(thing), term.from(), term.until(), sheet.standing(thing).name());
  }
}
