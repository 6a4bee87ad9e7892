package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The terms of requests, asked of the legal rules and the working calendar.
@Component
public class Terms {

  private final Deadlines deadlines;
  private final Clock clock;

  Terms(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  public Term of(Urgency urgency, Instant from) {
    var moment = deadlines.moment(urgency.rule(), from);
    return new Term(from, moment.day(), moment.before(), moment.provisional(), false);
  }

  /// The same with the working days of art. 25 after its last day.
  public Term extended(Term term) {
    var more = deadlines.due("info.extension", term.due());
    return new Term(term.from(), more.due(), more.due().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        term.provisional() || more.provisional(), true);
  }

  /// The term reckoned anew by the calendar of today.
  Term again(Term term, Urgency urgency) {
    var first = of(urgency, term.from());
    return term.extended() ? extended(first) : first;
  }

  /// Why it ends when it ends, in words.
  Translated reason(Term term, Urgency urgency) {
    var first = deadlines.moment(urgency.rule(), term.from());
    if (!term.extended()) return first.explanation();
    var more = deadlines.due("info.extension", first.day()).explanation();
    var why = first.explanation();
    return new Translated(why.az() + " " + more.az(), why.en() + " " + more.en(), why.ru() + " " + more.ru());
  }

  /// By when whoever asks must be told what is missing: art. 24.4.
  public Notice completionNotice(Term term) {
    return notice("info.incomplete.notice", term);
  }

  /// By when whoever asks must be told that the term becomes longer: art. 25.
  public Notice extensionNotice(Term term) {
    return notice("info.extension.notice", term);
  }

  /// By when a request for what others hold must be on its way to them: art. 23.1.
  public Notice forwardNotice(Term term) {
    return notice("info.forward", term);
  }

  private Notice notice(String rule, Term term) {
    var registered = LocalDate.ofInstant(term.from(), clock.getZone());
    return new Notice(deadlines.due(rule, registered).due(), LocalDate.now(clock));
  }
}
