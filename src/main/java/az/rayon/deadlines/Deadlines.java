package az.rayon.deadlines;

import az.rayon.kernel.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// By when the law wants a thing done. Terms, clocks and days off are data (N4): code names a rule by its key, such as
/// `appeal.answer.normal`.
@Component
public class Deadlines {

  private final Rules rules;
  private final Calendars calendars;
  private final Explaining explaining;

  Deadlines(Rules rules, Calendars calendars, Explaining explaining) {
    this.rules = rules;
    this.calendars = calendars;
    this.explaining = explaining;
  }

  /// The last day of the term that begins to run from what happened on `from`. The rule must exist and have a value;
  /// asking for a term that a lawyer has yet to give is a fault in the asker.
  public Due due(String rule, LocalDate from) {
    return find(rule, from).orElseThrow(() -> new IllegalStateException("no term is known for " + rule));
  }

  /// As `due`; empty where the rule has no value yet, or is no term but a size or a majority.
  public Optional<Due> find(String rule, LocalDate from) {
    var legal = rules.find(rule, from).orElseThrow(() -> new NotFound("legal rule"));
    return legal.term().map(term -> reckon(legal, term, from));
  }

  /// As `due`, where whoever decides may give up to the rule's term: so many working days.
  public Due within(String rule, int days, LocalDate from) {
    var legal = rules.find(rule, from).orElseThrow(() -> new NotFound("legal rule"));
    if (days > size(rule, from).orElse(0)) throw new IllegalArgumentException(days + " days under " + rule);
    return reckon(legal, new Term.WorkingDays(days, 0), from);
  }

  /// The number that a rule sets, whatever it counts: days, answers, persons. Empty where nobody has found it yet.
  public OptionalInt size(String rule, LocalDate on) {
    var value = rules.find(rule, on).orElseThrow(() -> new NotFound("legal rule")).value();
    return value != null && value.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
  }

  public boolean isWorkingDay(LocalDate day) {
    return calendars.almanac().works(day);
  }

  /// How many working days lie after `from` up to and with `to`: what a clock that starts on the next working day has
  /// counted. Negative where `to` is the earlier.
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) return -workingDaysBetween(to, from);
    var almanac = calendars.almanac();
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(almanac::works).count();
  }

  private Due reckon(LegalRule rule, Term term, LocalDate from) {
    var almanac = calendars.almanac();
    var clock = Optional.ofNullable(rule.clock()).flatMap(key -> rules.find(key, from));
    var start = clock.map(LegalRule::value).flatMap(Start::of).orElse(Start.NEXT_WORKING_DAY_AFTER_REGISTRATION);
    var tally = Tally.count(term, start, from, almanac);
    var why = explaining.explain(new Explaining.Case(rule, clock, start, from, tally, almanac));
    return new Due(rule.key(), from, tally.due(), tally.provisional(almanac), tally.days(), why);
  }
}
