package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.TellPage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Notice;
import az.rayon.appeals.register.Notice.How;
import az.rayon.appeals.register.Notice.Told;
import az.rayon.appeals.register.TellingPeople;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A clerk prints the letter that somebody is owed, and records that they were told.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}/notices/{id}")
class TellPages {

  private static final int LONGEST_LETTER = 100;

  private final Appeals appeals;
  private final TellingPeople telling;
  private final LetterPapers papers;
  private final Clock clock;

  TellPages(Appeals appeals, TellingPeople telling, LetterPapers papers, Clock clock) {
    this.appeals = appeals;
    this.telling = telling;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String number, @PathVariable UUID id, Official official) {
    var appeal = seen(number, official);
    return show(OK, appeal, telling.get(appeal, id),
        Map.of("how", "PAPER"), DateText.of(LocalDate.now(clock)), List.of());
  }

  @PostMapping
  ModelAndView tell(@PathVariable String number, @PathVariable UUID id, @RequestParam Map<String, String> typed,
      Official official) {
    var appeal = seen(number, official);
    var notice = telling.get(appeal, id);
    var on = new DateText(typed.getOrDefault("on", ""), typed.getOrDefault("on-month", ""),
        typed.getOrDefault("on-year", ""));
    var problems = new ArrayList<Problem>();
    var told = told(notice, typed, on, official, problems);
    if (told.isEmpty()) return show(UNPROCESSABLE_CONTENT, appeal, notice, typed, on, problems);
    return switch (telling.tell(number, id, told.get(), official)) {
      case Done(var _) -> redirect("/desk/appeals/" + number);
      case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, appeal, notice, typed, on,
          List.of(new Problem("", "appeals.refused." + why)));
    };
  }

  /// The letter as a file, ready to be signed and sent.
  @GetMapping("/letter.pdf")
  ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable UUID id, Official official) {
    var appeal = seen(number, official);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + number + ".pdf\"")
        .body(papers.pdf(appeal, telling.get(appeal, id)));
  }

  private Appeal seen(String number, Official official) {
    return appeals.find(number).filter(appeal -> appeal.seenBy(official)).orElseThrow(() -> new NotFound("appeal"));
  }

  /// What was typed, where all of it can be right: a letter to a body is on paper, nothing was sent tomorrow.
  private Optional<Told> told(Notice notice, Map<String, String> typed, DateText on, Official by,
      List<Problem> problems) {
    var how = notice.whom().isEmpty() && "SPOKEN".equals(typed.get("how")) ? How.SPOKEN : How.PAPER;
    var letter = Typed.line(typed.getOrDefault("letter", ""));
    if (how == How.PAPER && letter.isEmpty()) problems.add(new Problem("letter", "appeals.problem.letter"));
    if (Typed.length(letter) > LONGEST_LETTER) {
      problems.add(new Problem("letter", "appeals.problem.tooLong", LONGEST_LETTER));
    }
    var day = on.date().filter(date -> !date.isAfter(LocalDate.now(clock)))
        .filter(date -> !date.isBefore(notice.clock().from().minusYears(1)));
    if (day.isEmpty()) problems.add(new Problem("on", "appeals.problem.toldOn"));
    return problems.isEmpty()
        ? day.map(date -> new Told(how, date, how == How.PAPER ? letter : null, by.id()))
        : Optional.empty();
  }

  private static ModelAndView show(HttpStatus status, Appeal appeal, Notice notice, Map<String, String> typed,
      DateText on, List<Problem> problems) {
    return page(status, "appeals/tell", new TellPage(appeal.number(), notice.id().toString(), notice.about().name(),
        notice.whom(), notice.clock().due(), typed.getOrDefault("how", ""), typed.getOrDefault("letter", ""), on,
        problems));
  }
}
