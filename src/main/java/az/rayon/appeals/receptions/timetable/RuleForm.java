package az.rayon.appeals.receptions.timetable;

import az.rayon.appeals.receptions.timetable.ReceptionRule.Rhythm;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the secretary typed into a form of the timetable, field by field, right or wrong.
public final class RuleForm {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 120;
  private static final int LONGEST_PLACE = 300;
  private static final int LONGEST_REASON = 1_000;

  private final Map<String, String> sent;
  private final List<Problem> problems = new ArrayList<>();

  public RuleForm(Map<String, String> sent) {
    this.sent = sent;
  }

  public List<Problem> problems() {
    return problems;
  }

  public String line(String field) {
    return Typed.line(sent.getOrDefault(field, ""));
  }

  /// As it was typed, to be shown again.
  public Map<String, String> values() {
    return Map.copyOf(sent);
  }

  public DateText date() {
    return new DateText(line("day"), line("day-month"), line("day-year"));
  }

  /// The rule that right answers make; empty, with problems, where something has to be put right.
  Optional<ReceptionRule> rule(Optional<UUID> post, LocalDate today, Instant now) {
    if (post.isEmpty()) problems.add(new Problem("post", "appeals.reception.problem.post"));
    var rhythm = rhythm();
    var hours = hours();
    if (!problems.isEmpty() || post.isEmpty() || rhythm.isEmpty() || hours.isEmpty()) return Optional.empty();
    return Optional.of(new ReceptionRule(Ids.at(now), post.get(), rhythm.get(), hours.get(), today, null));
  }

  private Optional<Rhythm> rhythm() {
    return switch (line("rhythm")) {
      case "WEEKLY" -> weekday().map(Rhythm.Weekly::new);
      case "MONTHLY" -> number("nth", 1, ReceptionRule.LAST, "appeals.reception.problem.nth")
          .flatMap(nth -> weekday().map(day -> new Rhythm.Monthly(nth, day)));
      case "ONCE" -> day().map(Rhythm.Once::new);
      default -> {
        problems.add(new Problem("rhythm", "appeals.reception.problem.rhythm"));
        yield Optional.empty();
      }
    };
  }

  private Optional<DayOfWeek> weekday() {
    return number("weekday", 1, 7, "appeals.reception.problem.weekday").map(DayOfWeek::of);
  }

  public Optional<LocalDate> day() {
    var day = date().date();
    if (day.isEmpty()) problems.add(new Problem("day", "appeals.reception.problem.day"));
    return day;
  }

  private Optional<Hours> hours() {
    var opens = time("opens");
    var closes = time("closes");
    var minutes = number("minutes", SHORTEST, LONGEST, "appeals.reception.problem.minutes");
    var place = place();
    if (opens.isEmpty() || closes.isEmpty() || minutes.isEmpty()) return Optional.empty();
    if (closes.get().isBefore(opens.get().plusMinutes(minutes.get())) || closes.get().isBefore(opens.get())) {
      problems.add(new Problem("closes", "appeals.reception.problem.closes"));
      return Optional.empty();
    }
    return Optional.of(new Hours(opens.get(), closes.get(), minutes.get(), place));
  }

  public String place() {
    return words("place", LONGEST_PLACE, "appeals.reception.problem.place");
  }

  public String reason() {
    return words("reason", LONGEST_REASON, "appeals.problem.reason");
  }

  private String words(String field, int longest, String missing) {
    var typed = line(field);
    if (typed.isEmpty()) problems.add(new Problem(field, missing));
    if (Typed.length(typed) > longest) problems.add(new Problem(field, "appeals.problem.tooLong", longest));
    return typed;
  }

  public Optional<LocalTime> time(String field) {
    try {
      return Optional.of(LocalTime.parse(line(field)));
    } catch (DateTimeParseException e) {
      problems.add(new Problem(field, "appeals.reception.problem.time"));
      return Optional.empty();
    }
  }

  private Optional<Integer> number(String field, int least, int most, String problem) {
    var typed = line(field);
    var number = typed.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(typed)) : Optional.<Integer>empty();
    var found = number.filter(each -> each >= least && each <= most);
    if (found.isEmpty()) problems.add(new Problem(field, problem, least, most));
    return found;
  }
}
