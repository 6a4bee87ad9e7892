package az.rayon.appeals.register;

import az.rayon.appeals.register.Term.Basis;
import az.rayon.deadlines.Deadlines;
import az.rayon.deadlines.Due;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The terms of appeals, asked of the legal rules and the working calendar.
@Component
public class Terms {

  /// Within 3 working days, art. 7.10.
  static final String FORWARD = "appeal.forward";
  /// Within 5 working days, art. 8.2.
  static final String NOTICE = "appeal.unexamined.notice";
  private static final String EXTENSION = "appeal.extension.max";
  private static final String REPEATS = "appeal.repeat.limit";
  private static final String OBJECTION = "appeal.objection";

  private final Deadlines deadlines;
  private final Messages messages;
  private final Clock clock;

  Terms(Deadlines deadlines, Messages messages, Clock clock) {
    this.deadlines = deadlines;
    this.messages = messages;
    this.clock = clock;
  }

  /// Whether the term has ended by today.
  boolean over(Term term) {
    return term.over(LocalDate.now(clock));
  }

  /// The day in Baku on which that moment lay.
  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /// The term that counts from this day of registration.
  public Term of(Basis basis, LocalDate registered) {
    return of(basis, registered, 0);
  }

  /// The term with so many working days added to it by art. 10.2, which count from the day after its last one.
  public Term of(Basis basis, LocalDate from, int extra) {
    var first = deadlines.findLastDay(basis.rule(), from)
        .or(() -> deadlines.findLastDay(Basis.NORMAL.rule(), from)).orElseThrow();
    if (extra == 0) return new Term(basis, from, first.day(), first.provisional());
    var longer = deadlines.within(EXTENSION, extra, first.day());
    return new Term(basis, from, extra, longer.due(), first.provisional() || longer.provisional());
  }

  /// How many working days an extension may have, art. 10.2.
  public int longestExtension(LocalDate on) {
    return deadlines.size(EXTENSION, on).orElse(0);
  }

  /// After how many answers within a year the same appeal need not be examined again, art. 8.1.4. Where nobody knows
  /// the number, no number of answers is enough.
  int repeatLimit(LocalDate on) {
    return deadlines.size(REPEATS, on).orElse(Integer.MAX_VALUE);
  }

  /// A clock other than the answer's: by when to forward, or to tell the person.
  Due due(String rule, LocalDate from) {
    return deadlines.due(rule, from);
  }

  /// The last day on which the person may say that an answer of that day has solved nothing.
  LocalDate objectionUntil(LocalDate answered) {
    return deadlines.due(OBJECTION, answered).due();
  }

  /// Whether nobody has yet found the special term that this appeal should have, so that the ordinary one runs.
  public boolean unconfirmed(Term term) {
    return term.basis() == Basis.MILITARY && deadlines.find(term.basis().rule(), term.from()).isEmpty();
  }

  /// Why the term ends on the day it does, in words.
  public Translated reason(Term term) {
    var first = first(term.basis(), term.from());
    if (!term.extended()) return first.explanation();
    return new Translated(longer(term, first, Language.AZ), longer(term, first, Language.EN),
        longer(term, first, Language.RU));
  }

  private String longer(Term term, Due first, Language language) {
    return first.explanation().in(language) + " " + messages.say(language, "appeals.why.extended", term.extra(),
        Words.date(language, first.due()), Words.date(language, term.due()));
  }

  private Due first(Basis basis, LocalDate from) {
    return deadlines.find(basis.rule(), from).orElseGet(() -> deadlines.due(Basis.NORMAL.rule(), from));
  }
}
