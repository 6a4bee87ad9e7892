package az.rayon.services.applications;

import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The terms of applications, asked of the legal rules and the working calendar.
@Component
class Terms {

  /// How long an administrative complaint takes, and within which time it can be made.
  static final String COMPLAINT = "admin.decision";
  private static final String COMPLAINT_FILED = "admin.complaint.file";

  private final Deadlines deadlines;
  private final Messages messages;
  private final Clock clock;

  Terms(Deadlines deadlines, Messages messages, Clock clock) {
    this.deadlines = deadlines;
    this.messages = messages;
    this.clock = clock;
  }

  /// The term that begins to run today.
  Term of(String rule) {
    return of(rule, today());
  }

  Term of(String rule, LocalDate from) {
    var due = deadlines.due(rule, from);
    return new Term(rule, from, 0, due.due(), due.provisional());
  }

  /// The same with each working day since on which the clock stood after its last day.
  Term resumed(Term term, Instant stoodSince, LocalDate on) {
    int stood = Math.max(0, deadlines.workingDaysBetween(day(stoodSince), on));
    return again(new Term(term.rule(), term.from(), term.stood() + stood, term.due(), term.provisional()));
  }

  /// The term reckoned anew by the rules and the calendar of today.
  Term again(Term term) {
    var due = deadlines.due(term.rule(), term.from());
    return new Term(term.rule(), term.from(), term.stood(), later(due.due(), term.stood()), due.provisional());
  }

  /// Why it ends when it ends, in words.
  String reason(Term term, Language language) {
    var why = deadlines.due(term.rule(), term.from()).explanation().in(language);
    return term.stood() == 0 ? why : why + " " + messages.say(language, "services.applications.stood", term.stood());
  }

  /// Until when somebody may object to what was decided on that day.
  LocalDate objection(Instant decided) {
    return deadlines.due(COMPLAINT_FILED, day(decided)).due();
  }

  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  boolean isWorkingDay(LocalDate day) {
    return deadlines.isWorkingDay(day);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate later(LocalDate day, int workingDays) {
    var at = day;
    for (int left = workingDays; left > 0;) {
      at = at.plusDays(1);
      if (deadlines.isWorkingDay(at)) left--;
    }
    return at;
  }
}
