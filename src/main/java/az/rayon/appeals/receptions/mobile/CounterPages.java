package az.rayon.appeals.receptions.mobile;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.mobile.MobileReception.Refusal;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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
import org.springframework.web.servlet.ModelAndView;

/// The counter at a mobile reception. It is a plain form; where the browser has scripts, `counter.js` keeps what is
/// typed through a broken line and sends it here once the line is back, each form under the key it was made with.
@Controller
@RequestMapping("/desk/receptions/mobile/{number:M-[0-9-]+}")
class CounterPages {

  private final MobileReceptions receptions;
  private final WritingDown writingDown;
  private final WritingAppeals writing;
  private final CounterViews views;
  private final Messages messages;

  CounterPages(MobileReceptions receptions, WritingDown writingDown, WritingAppeals writing, CounterViews views,
      Messages messages) {
    this.receptions = receptions;
    this.writingDown = writingDown;
    this.writing = writing;
    this.views = views;
    this.messages = messages;
  }

  /// `blank` asks for the copy that `counter-worker.js` keeps.
  @GetMapping
  ModelAndView ask(@PathVariable String number, @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String blank, Official official, Language language) {
    if (!ReceptionRights.hasDesk(official)) throw new AccessDeniedException("has no receptions");
    var whole = views.page(receptions.get(number), done, official, language);
    return page(OK, "appeals/receptions/counter", blank.isEmpty() ? whole : whole.blanked());
  }

  /// What opens the page without a line: it may stand before this page and no other.
  @GetMapping("/worker.js")
  ResponseEntity<Resource> worker(@PathVariable String number, Language language) {
    return ResponseEntity.ok().contentType(MediaType.valueOf("text/javascript")).cacheControl(CacheControl.noCache())
        .header("Service-Worker-Allowed", "/" + language.code() + "/desk/receptions/mobile/" + number)
        .body(new ClassPathResource("assets/counter-worker.js"));
  }

  @PostMapping("/requests")
  ModelAndView write(@PathVariable String number, @RequestParam UUID submission,
      @RequestParam Map<String, String> sent, Official official, Language language) {
    var reception = receptions.get(number);
    var read = read(reception, submission, sent);
    if (!writes(official, reception)) {
      return again(FORBIDDEN, reception, read.with(problem(Refusal.NOT_YOURS)), official, language);
    }
    if (read.form().isEmpty()) return again(UNPROCESSABLE_CONTENT, reception, read, official, language);
    return switch (write(reception, read.form().get(), sent, official)) {
      case Done(var appeal) -> redirect("/desk/receptions/mobile/" + number + "?done=" + appeal.number());
      case Refused(var why) -> again(status(why), reception, read.with(problem(why)), official, language);
    };
  }

  /// What the script is told, in words: the number that was given, or what has to be put right.
  record Answer(String given, String receipt, List<Wrong> problems) {}

  record Wrong(String field, String words) {}

  @PostMapping(path = "/requests", headers = "X-Counter")
  ResponseEntity<Answer> writeKept(@PathVariable String number, @RequestParam UUID submission,
      @RequestParam Map<String, String> sent, Official official, Language language) {
    var reception = receptions.get(number);
    if (!writes(official, reception)) return wrong(FORBIDDEN, List.of(problem(Refusal.NOT_YOURS)), language);
    var read = read(reception, submission, sent);
    if (read.form().isEmpty()) return wrong(UNPROCESSABLE_CONTENT, read.problems(), language);
    return switch (write(reception, read.form().get(), sent, official)) {
      case Done(var appeal) -> ResponseEntity.ok(new Answer(given(appeal, language),
          "/" + language.code() + CounterViews.receipt(submission), List.of()));
      case Refused(var why) -> wrong(status(why), List.of(problem(why)), language);
    };
  }

  private String given(Appeal appeal, Language language) {
    return appeal.open()
        ? messages.say(language, "appeals.reception.counter.given", appeal.number(),
            Words.date(language, appeal.term().due()))
        : messages.say(language, "appeals.reception.counter.answered", appeal.number());
  }

  private boolean writes(Official official, MobileReception reception) {
    return WritingDown.writes(official, views.office(reception));
  }

  private static Problem problem(Refusal why) {
    return new Problem("", "appeals.reception.mobile.refused." + why, WritingDown.DAYS_LATE);
  }

  private SpokenForm.Read read(MobileReception reception, UUID submission, Map<String, String> sent) {
    return SpokenForm.read(submission, sent, writing.checks(), views.units(), reception.plan().day());
  }

  private Outcome<Appeal, Refusal> write(MobileReception reception, SpokenForm form, Map<String, String> sent,
      Official by) {
    return writingDown.write(reception, views.office(reception), form, spoken(sent.getOrDefault("spoken", "")), by);
  }

  /// What is no moment stands for "now", which is later than every moment that can be believed.
  private static Instant spoken(String typed) {
    try {
      return Instant.parse(typed);
    } catch (DateTimeParseException e) {
      return Instant.MAX;
    }
  }

  private static HttpStatus status(Refusal why) {
    return why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT;
  }

  private ResponseEntity<Answer> wrong(HttpStatus status, List<Problem> problems, Language language) {
    return ResponseEntity.status(status).body(new Answer("", "", problems.stream().map(problem -> new Wrong(
        problem.field(), messages.say(language, problem.message(), problem.args().toArray()))).toList()));
  }

  private ModelAndView again(HttpStatus status, MobileReception reception, SpokenForm.Read read, Official official,
      Language language) {
    if (status == FORBIDDEN && !ReceptionRights.hasDesk(official)) {
      throw new AccessDeniedException("has no receptions");
    }
    return page(status, "appeals/receptions/counter", views.page(reception, read, official, language));
  }
}
