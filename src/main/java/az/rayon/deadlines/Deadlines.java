package az.rayon.deadlines;

import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  private final Speech speech;
  private final Clock clock;

  Deadlines(Rules rules, Calendars calendars, Explaining explaining, Speech speech, Clock clock) {
    this.rules = rules;
    this.calendars = calendars;
    this.explaining = explaining;
    this.speech = speech;
    this.clock = clock;
  }

  /// A rule that sets a term, as it holds on some day: what it is about, how long it gives (in words, and for machines
  /// as a duration of ISO 8601 where days off count too), where that is written, and whether anybody has seen it there.
  public record Known(String key, Translated title, Translated length, String duration, Translated reference,
      boolean confirmed) {}

  /// The rules that set terms and whose keys begin with the word, in the order in which the law is told.
  public List<Known> list(String group, LocalDate on) {
    return rules.list(on).stream().filter(rule -> rule.group().equals(group) && rule.term().isPresent())
        .map(this::known).toList();
  }

  public Known tell(String rule, LocalDate on) {
    return known(get(rule, on, calendars.almanac()));
  }

  private Known known(LegalRule rule) {
    return new Known(rule.key(), rule.title(), Speech.inAll(language -> speech.value(language, rule)),
        rule.term().map(Term::duration).orElse(""), rule.reference(), rule.status() == LegalRule.Status.FOUND);
  }

  /// The last day of the term that begins to run from what happened on `from`. The rule must exist and have a value;
  /// asking for a term that a lawyer has yet to give is a fault in the asker.
  public Due due(String rule, LocalDate from) {
    return find(rule, from).orElseThrow(() -> new IllegalStateException("no term is known for " + rule));
  }

  /// As `due`; empty where the rule has no value yet, or is no term but a size or a majority.
  public Optional<Due> find(String rule, LocalDate from) {
    var almanac = calendars.almanac();
    var legal = get(rule, from, almanac);
    return legal.term().map(term -> reckon(legal, term, from, almanac));
  }

  /// As `find`, for whoever keeps the day and asks for the reason when somebody wants to read it.
  public Optional<LastDay> findLastDay(String rule, LocalDate from) {
    var almanac = calendars.almanac();
    var legal = get(rule, from, almanac);
    return legal.term().map(term -> count(legal, term, from, almanac).tally())
        .map(tally -> new LastDay(tally.due(), tally.provisional(almanac)));
  }

  /// As `due`, for what happened at a known moment: a term in hours is counted to the minute.
  public DueMoment moment(String rule, Instant from) {
    var began = from.atZone(clock.getZone());
    var day = began.toLocalDate();
    var almanac = calendars.almanac();
    var legal = get(rule, day, almanac);
    var term = legal.term().orElseThrow(() -> new IllegalStateException("no term is known for " + rule));
    var due = reckon(legal, term, day, almanac);
    var end = Stopwatch.end(term, began, due.due(), almanac);
    var why = switch (term) {
      case Term.Hours _,Term.WorkingHours _ ->
        explaining.withHours(due.explanation(), Stopwatch.start(term, began, almanac), end);
      case Term.WorkingDays _,Term.CalendarDays _,Term.Months _,Term.Yearly _ -> due.explanation();
    };
    return new DueMoment(rule, from, end.toInstant(), end.minusNanos(1).toLocalDate(), due.provisional(), why);
  }

  /// As `due`, where whoever decides may give up to the rule's term: so many working days.
  public Due within(String rule, int days, LocalDate from) {
    var almanac = calendars.almanac();
    var legal = get(rule, from, almanac);
    if (days > size(legal).orElse(0)) throw new IllegalArgumentException(days + " days under " + rule);
    return reckon(legal, new Term.WorkingDays(days, 0), from, almanac);
  }

  /// The number that a rule sets, whatever it counts: days, answers, persons. Empty where nobody has found it yet.
  public OptionalInt size(String rule, LocalDate on) {
    return size(get(rule, on, calendars.almanac()));
  }

  private static OptionalInt size(LegalRule rule) {
    var value = rule.value();
    return value == null ? OptionalInt.empty() : Typed.whole(value);
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

  private LegalRule get(String rule, LocalDate on, Almanac almanac) {
    return rules.find(rule, on, almanac.revision()).orElseThrow(() -> new NotFound("legal rule"));
  }

  private Due reckon(LegalRule rule, Term term, LocalDate from, Almanac almanac) {
    var counted = count(rule, term, from, almanac);
    var tally = counted.tally();
    return new Due(rule.key(), from, tally.due(), tally.provisional(almanac), tally.days(),
        explaining.explain(counted));
  }

  private Explaining.Case count(LegalRule rule, Term term, LocalDate from, Almanac almanac) {
    var clock = Optional.ofNullable(rule.clock()).flatMap(key -> rules.find(key, from, almanac.revision()));
    var start = clock.map(LegalRule::value).flatMap(Start::of).orElse(Start.NEXT_WORKING_DAY_AFTER_REGISTRATION);
    return new Explaining.Case(rule, clock, start, from, Tally.count(term, start, from, almanac), almanac);
  }
}
