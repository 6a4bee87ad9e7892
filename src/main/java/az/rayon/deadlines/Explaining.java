package az.rayon.deadlines;

import az.rayon.deadlines.DayKind.Weekend;
import az.rayon.deadlines.Due.Day;
import az.rayon.deadlines.LegalRule.Status;
import az.rayon.deadlines.Term.CalendarDays;
import az.rayon.deadlines.Term.Hours;
import az.rayon.deadlines.Term.Months;
import az.rayon.deadlines.Term.WorkingDays;
import az.rayon.deadlines.Term.WorkingHours;
import az.rayon.deadlines.Term.Yearly;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Answers "why this date?" in plain words, in every language.
@Component
class Explaining {

  private final Speech speech;

  Explaining(Speech speech) {
    this.speech = speech;
  }

  /// A date as it was reckoned; `clock` is the rule that said which day counts first, where one did.
  record Case(LegalRule rule, Optional<LegalRule> clock, Start start, LocalDate from, Tally tally, Almanac almanac) {}

  Translated explain(Case it) {
    return Speech.inAll(language -> String.join(" ", sentences(language, it)));
  }

  /// The same with the hours between which the term runs.
  Translated withHours(Translated day, ZonedDateTime start, ZonedDateTime end) {
    return Speech.inAll(language -> day.in(language) + " "
        + speech.say(language, "why.between", moment(language, start), moment(language, end)));
  }

  private String moment(Language language, ZonedDateTime at) {
    return speech.date(language, at.toLocalDate()) + ", " + at.format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  private List<String> sentences(Language language, Case it) {
    var sentences = new ArrayList<String>();
    sentences.add(term(language, it));
    if (it.tally().term() instanceof WorkingDays(var count, _) && count > 0) sentences.add(start(language, it));
    skipped(language, it).ifPresent(sentences::add);
    var due = it.tally().due();
    sentences.add(speech.say(language, "why.due", speech.date(language, due), speech.weekday(language, due)));
    if (!it.almanac().works(due)) sentences.add(off(language, it));
    if (it.tally().term() instanceof WorkingDays(_, var more) && more > 0)
      sentences.add(speech.say(language, "why.extension", more));
    sentences.addAll(doubts(language, it));
    return sentences;
  }

  private String term(Language language, Case it) {
    var reference = it.rule().reference().in(language);
    return switch (it.tally().term()) {
      case WorkingDays(var count, _) when count == 0 -> speech.say(language, "why.sameDay", reference);
      case WorkingDays(var count, _) -> speech.say(language, "why.workingDays", count, reference);
      case Hours(var count) -> speech.say(language, "why.hours", count, reference);
      case WorkingHours(var count) -> speech.say(language, "why.workingHours", count, reference);
      case CalendarDays(var count) -> speech.say(language, "why.calendarDays", count, reference);
      case Months(var count) -> speech.say(language, "why.months", count, reference);
      case Yearly(var day) ->
        speech.say(language, "why.yearly", speech.day(language, day.atYear(it.from().getYear())), reference);
    };
  }

  private String start(Language language, Case it) {
    var first = it.tally().days().stream().filter(Day::counted).map(Day::date).findFirst().orElse(it.from());
    return switch (it.start()) {
      case NEXT_WORKING_DAY_AFTER_REGISTRATION -> speech.say(language, "why.start.next",
          speech.date(language, it.from()), speech.day(language, first), speech.weekday(language, first));
      case DAY_OF_REGISTRATION ->
        speech.say(language, "why.start.same", speech.day(language, first), speech.weekday(language, first));
    };
  }

  private Optional<String> skipped(Language language, Case it) {
    var skipped = it.tally().days().stream().filter(day -> !day.counted()).toList();
    if (skipped.isEmpty()) return Optional.empty();
    long weekends = skipped.stream().filter(day -> day.kind() instanceof Weekend).count();
    var named = skipped.stream().filter(day -> !(day.kind() instanceof Weekend))
        .map(day -> speech.day(language, day.date()) + " – " + speech.reason(language, day.kind()));
    var rest = weekends == 0
        ? Stream.<String>empty()
        : Stream.of(speech.say(language, weekends == 1 ? "why.restDay" : "why.restDays", weekends));
    return Optional.of(speech.say(language, "why.skipped", String.join("; ", Stream.concat(named, rest).toList())));
  }

  /// The law seen so far does not say that a term ending on a day off moves on; so it is said, and not moved.
  private String off(Language language, Case it) {
    var due = it.tally().due();
    var why = speech.reason(language, it.almanac().kind(due));
    return speech.say(language, it.tally().term() instanceof Yearly ? "why.off.yearly" : "why.off", why,
        speech.date(language, it.almanac().lastWorkingBefore(due)),
        speech.date(language, it.almanac().nextWorking(due)));
  }

  private List<String> doubts(Language language, Case it) {
    var doubts = new ArrayList<String>();
    if (it.tally().provisional(it.almanac()))
      it.tally().days().stream().map(day -> day.date().getYear()).distinct()
          .filter(it.almanac()::provisional).forEach(year -> doubts.add(speech.say(language, "why.provisional",
              language == Language.AZ ? Azerbaijani.year(year) : String.valueOf(year))));
    if (it.rule().status() == Status.VERIFY) doubts.add(speech.say(language, "why.verify"));
    it.clock().filter(clock -> clock.status() == Status.VERIFY).ifPresent(
        clock -> doubts.add(speech.say(language, "why.verifyStart", clock.reference().in(language))));
    return doubts;
  }
}
