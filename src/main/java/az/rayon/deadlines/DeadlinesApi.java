package az.rayon.deadlines;

import az.rayon.kernel.ForPrograms;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rules and the due dates, for programs.
@RestController
@RequestMapping("/api/deadlines")
class DeadlinesApi {

  private final Deadlines deadlines;
  private final Rules rules;
  private final Speech speech;
  private final Clock clock;

  DeadlinesApi(Deadlines deadlines, Rules rules, Speech speech, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.speech = speech;
    this.clock = clock;
  }

  record RuleAnswer(String rule, Translated title, @Nullable String value, String unit, Translated reference,
      String status, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String address) {}

  record DayAnswer(LocalDate date, boolean counted, String kind, Translated reason) {}

  record DueAnswer(String rule, LocalDate from, LocalDate due, boolean provisional, List<DayAnswer> days,
      Translated explanation) {}

  @ForPrograms("deadlines.api.rules")
  @GetMapping
  List<RuleAnswer> rules() {
    return rules.list(LocalDate.now(clock)).stream().map(DeadlinesApi::answer).toList();
  }

  /// Without `from` the term begins to run today.
  @ForPrograms(value = "deadlines.api.due", holds = DueAnswer.class, takes = {"rule=appeal.answer.normal",
      "from=2026-11-30"})
  @GetMapping("/{rule}")
  ResponseEntity<?> due(@PathVariable String rule, @RequestParam(required = false) @Nullable String from,
      Language language) {
    if (!rules.exists(rule)) throw new NotFound("legal rule");
    var day = from == null ? LocalDate.now(clock) : Asked.day(from).orElse(null);
    if (day == null) return problem(HttpStatus.BAD_REQUEST, "badDate", language, Asked.FIRST, Asked.LAST);
    var due = deadlines.find(rule, day);
    if (due.isEmpty()) return problem(HttpStatus.UNPROCESSABLE_CONTENT, "noTerm", language);
    return ResponseEntity.ok(answer(due.get()));
  }

  private DueAnswer answer(Due due) {
    return new DueAnswer(due.rule(), due.from(), due.due(), due.provisional(), due.days().stream()
        .map(day -> new DayAnswer(day.date(), day.counted(), Speech.code(day.kind()), speech.reason(day.kind())))
        .toList(), due.explanation());
  }

  private static RuleAnswer answer(LegalRule rule) {
    return new RuleAnswer(rule.key(), rule.title(), rule.value(), rule.measure().code(), rule.reference(),
        rule.status().name().toLowerCase(Locale.ROOT), rule.validFrom(), rule.validTo(),
        rule.term().isPresent() ? "/api/deadlines/" + rule.key() : null);
  }

  private ResponseEntity<ProblemDetail> problem(HttpStatus status, String key, Language language, Object... args) {
    var detail = ProblemDetail.forStatusAndDetail(status, speech.say(language, "api." + key + ".text", args));
    detail.setTitle(speech.say(language, "api." + key));
    return ResponseEntity.status(status).body(detail);
  }
}
