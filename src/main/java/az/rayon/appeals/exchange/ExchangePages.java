package az.rayon.appeals.exchange;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.exchange.Checking.Checked;
import az.rayon.appeals.page.ExchangePage;
import az.rayon.appeals.register.Sight;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Files from and to rih.gov.az and ASAN müraciət: choose one, see what it would do or what is wrong with it line by
/// line, take it in; and download what they are to be told.
@Controller
@RequestMapping("/desk/appeals/exchange")
class ExchangePages {

  private static final MediaType SPREADSHEET = MediaType
      .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final List<Counterpart> counterparts;
  private final Exchanging exchanging;
  private final Telling telling;
  private final Outsiders outsiders;
  private final Documents documents;

  ExchangePages(List<Counterpart> counterparts, Exchanging exchanging, Telling telling, Outsiders outsiders,
      Documents documents) {
    this.counterparts = counterparts;
    this.exchanging = exchanging;
    this.telling = telling;
    this.outsiders = outsiders;
    this.documents = documents;
  }

  @GetMapping
  ModelAndView show(@RequestParam(defaultValue = "") String taken, Official official) {
    mayRead(official);
    return show(OK, official, taken.matches("\\d{1,4}") ? taken : "", null, List.of());
  }

  @PostMapping("/{system:rih|asan}")
  ModelAndView look(@PathVariable String system, @RequestParam(required = false) @Nullable MultipartFile file,
      Official official) {
    mayExchange(official);
    var counterpart = counterpart(system);
    if (file == null || file.isEmpty()) return refused(official, system, "appeals.exchange.problem.file");
    return switch (documents.keep(file, official)) {
      case Refused(var why) -> refused(official, system, "documents.refused." + why);
      case Done(var id) -> looked(system, id.value(),
          exchanging.look(counterpart.channel(), id.value(), official), official);
    };
  }

  @PostMapping("/{system:rih|asan}/{file}")
  ModelAndView take(@PathVariable String system, @PathVariable UUID file, Official official) {
    mayExchange(official);
    var checked = exchanging.take(counterpart(system).channel(), file, official);
    return checked.sound()
        ? redirect("/desk/appeals/exchange?taken=" + checked.fresh())
        : looked(system, file, checked, official);
  }

  @GetMapping("/{system:rih|asan}/states.{form:csv|xlsx}")
  ResponseEntity<byte[]> tell(@PathVariable String system, @PathVariable String form, Official official)
      throws IOException {
    mayExchange(official);
    var channel = counterpart(system).channel();
    var content = form.equals("csv") ? telling.csv(channel) : telling.xlsx(channel);
    return ResponseEntity.ok().contentType(form.equals("csv")
        ? MediaType.parseMediaType("text/csv;charset=UTF-8")
        : SPREADSHEET).header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + system + "-veziyyet." + form + "\"")
        .body(content);
  }

  private ModelAndView looked(String system, UUID file, Checked checked, Official official) {
    var faults = checked.faults().stream().map(fault -> new ExchangePage.Fault(fault.line(), fault.column(),
        new Problem("file-" + system, fault.message(), fault.values()))).toList();
    var lines = checked.lines().stream().map(line -> new ExchangePage.Line(line.line(), line.number(),
        line.answers().fields(), line.known())).toList();
    var looked = new ExchangePage.Looked(system, file.toString(), lines, faults, checked.fresh());
    return checked.sound()
        ? show(OK, official, "", looked, List.of())
        : show(UNPROCESSABLE_CONTENT, official, "", looked,
            List.of(new Problem("file-" + system, "appeals.exchange.faults", faults.size())));
  }

  private ModelAndView refused(Official official, String system, String why) {
    return show(UNPROCESSABLE_CONTENT, official, "", null, List.of(new Problem("file-" + system, why)));
  }

  private ModelAndView show(HttpStatus status, Official official, String taken, ExchangePage.@Nullable Looked looked,
      List<Problem> problems) {
    var systems = counterparts.stream().map(each -> new ExchangePage.Counterpart(word(each), each.channel().name(),
        each.isConnected(), outsiders.count(each.channel()))).toList();
    return page(status, "appeals/exchange", new ExchangePage(systems, Column.headings(), Telling.HEADINGS, taken,
        looked, Exchanging.mayExchange(official), problems));
  }

  private Counterpart counterpart(String system) {
    return counterparts.stream().filter(each -> word(each).equals(system)).findFirst()
        .orElseThrow(() -> new NotFound("system"));
  }

  private static String word(Counterpart counterpart) {
    return counterpart.channel().name().toLowerCase(Locale.ROOT);
  }

  private static void mayRead(Official official) {
    if (!(Sight.of(official) instanceof Sight.All)) throw new AccessDeniedException("does not see the exchange");
  }

  private static void mayExchange(Official official) {
    if (!Exchanging.mayExchange(official)) throw new AccessDeniedException("does not exchange files");
  }
}
