package az.rayon.directory.keeping;

import az.rayon.audit.Deeds;
import az.rayon.directory.page.RowPage;
import az.rayon.directory.page.RowPage.Ask;
import az.rayon.directory.page.RowPage.Change;
import az.rayon.directory.sheets.Sheet;
import az.rayon.directory.sheets.Sheets;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The form for one row of the directory: a new thing, what holds of it from another day on, a correction, its end.
@Controller
@RequestMapping("/desk/directory/{sheet:[a-z]+}")
class RowPages {

  private final Sheets sheets;
  private final RowForms forms;
  private final KeepingDirectory keeping;
  private final Deeds deeds;

  RowPages(Sheets sheets, RowForms forms, KeepingDirectory keeping, Deeds deeds) {
    this.sheets = sheets;
    this.forms = forms;
    this.keeping = keeping;
    this.deeds = deeds;
  }

  @GetMapping("/new")
  ModelAndView fresh(@PathVariable String sheet, Official official, Language language) {
    return show(HttpStatus.OK, new Asked<>(sheets.get(sheet), null), new Typed(Map.of(), "", List.of()), official,
        language);
  }

  @GetMapping("/{code}/{from}")
  ModelAndView row(@PathVariable String sheet, @PathVariable String code, @PathVariable LocalDate from,
      Official official, Language language) {
    return row(sheets.get(sheet), code, from, official, language);
  }

  @PostMapping("/new")
  ModelAndView add(@PathVariable String sheet, @RequestParam Map<String, String> cells, Official official,
      Language language) {
    return put(new Asked<>(sheets.get(sheet), null), new HashMap<>(cells), official, language);
  }

  @PostMapping("/{code}/{from}")
  ModelAndView change(@PathVariable String sheet, @PathVariable String code, @PathVariable LocalDate from,
      @RequestParam Map<String, String> cells, Official official, Language language) {
    return change(sheets.get(sheet), code, from, new HashMap<>(cells), official, language);
  }

  @PostMapping("/{code}/{from}/remove")
  ModelAndView remove(@PathVariable String sheet, @PathVariable String code, @PathVariable LocalDate from,
      Official official) {
    return remove(sheets.get(sheet), code, from, official);
  }

  /// A row as it is in the directory, or none yet.
  private record Asked<T extends Record>(Sheet<T> sheet, @Nullable T thing) {}

  /// A form as it was filled in, what the row was when it was shown, and what is wrong.
  private record Typed(Map<String, String> cells, String seen, List<Problem> problems) {}

  private <T extends Record> ModelAndView row(Sheet<T> sheet, String code, LocalDate from, Official official,
      Language language) {
    var thing = sheet.find(code, from).orElseThrow(() -> new NotFound("row"));
    return show(HttpStatus.OK, new Asked<>(sheet, thing),
        new Typed(forms.cells(sheet, thing), forms.seal(sheet, thing), List.of()), official, language);
  }

  /// A row whose first day was changed in the form is another row: what holds from that day on.
  private <T extends Record> ModelAndView change(Sheet<T> sheet, String code, LocalDate from,
      Map<String, String> cells, Official official, Language language) {
    var thing = sheet.find(code, from).orElseThrow(() -> new NotFound("row"));
    forms.keepKey(sheet, thing, cells);
    return put(new Asked<>(sheet, thing), cells, official, language);
  }

  private <T extends Record> ModelAndView put(Asked<T> asked, Map<String, String> cells, Official official,
      Language language) {
    var seen = cells.getOrDefault("seen", "");
    return switch (keeping.put(asked.sheet(), cells, seen, official)) {
      case Refused(var _) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Done(var faults) when faults.isEmpty() -> Pages.redirect("/desk/directory/" + asked.sheet().name());
      case Done(var faults) -> show(HttpStatus.UNPROCESSABLE_CONTENT, asked,
          new Typed(cells, seen, forms.problems(asked.sheet(), faults, language)), official, language);
    };
  }

  private <T extends Record> ModelAndView remove(Sheet<T> sheet, String code, LocalDate from, Official official) {
    var thing = sheet.find(code, from).orElseThrow(() -> new NotFound("row"));
    return switch (keeping.remove(sheet, thing, official)) {
      case Refused(var _) -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Done(var _) -> Pages.redirect("/desk/directory/" + sheet.name());
    };
  }

  private <T extends Record> ModelAndView show(HttpStatus status, Asked<T> asked, Typed typed, Official official,
      Language language) {
    var sheet = asked.sheet();
    var thing = asked.thing();
    var path = "/desk/directory/" + sheet.name();
    var own = thing == null ? "/new" : "/" + sheet.code(thing) + "/" + sheet.term(thing).from();
    List<Change> changes = thing == null
        ? List.of()
        : deeds.of(sheet.id(thing)).reversed().stream()
            .filter(deed -> deed.deed().startsWith("directory." + sheet.name()))
            .map(deed -> new Change(deed.deed().substring(deed.deed().lastIndexOf('.') + 1), deed.at())).toList();
    List<Ask> asks = forms.asks(sheet, typed.cells(), thing != null, language);
    return Pages.page(status, "directory/row",
        new RowPage(sheet.name(), thing == null ? "" : Objects.requireNonNull(sheet.label(thing)), path + own,
            typed.seen(), KeepingDirectory.may(official), asks, typed.problems(), changes));
  }
}
