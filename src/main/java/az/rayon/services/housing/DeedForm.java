package az.rayon.services.housing;

import az.rayon.kernel.Typed;
import az.rayon.services.housing.Household.Member;
import az.rayon.services.housing.Move.Why;
import az.rayon.services.housing.Queue.Kind;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was typed into a form of the register, cleaned; right or wrong.
record DeedForm(Map<String, String> typed) {

  /// A family of more members is entered in two goes.
  static final int MEMBERS = 12;

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_ACT = 100;

  static DeedForm of(Map<String, String> sent) {
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, field.equals("note") ? Typed.text(value) : Typed.line(value)));
    return new DeedForm(Map.copyOf(typed));
  }

  String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /// A FİN as people type it: small letters, and an O where a nought belongs.
  String fin(String field) {
    return Typed.fin(value(field));
  }

  int number(String field) {
    return Typed.whole(value(field)).orElse(-1);
  }

  Optional<LocalDate> day(String field) {
    return text(field).date();
  }

  DateText text(String field) {
    return new DateText(value(field), value(field + "-month"), value(field + "-year"));
  }

  Why why(@Nullable String ground) {
    return new Why(ground, value("act"), value("act").isEmpty() ? null : day("actDate").orElse(null), value("note"));
  }

  Optional<Kind> queue() {
    return switch (value("queue")) {
      case "general" -> Optional.of(Kind.GENERAL);
      case "privileged" -> Optional.of(Kind.PRIVILEGED);
      default -> Optional.empty();
    };
  }

  /// The lines of the family in which something stands.
  List<Member> members() {
    return IntStream.range(0, MEMBERS)
        .mapToObj(at -> new Member(value("name" + at), Typed.fin(value("fin" + at)), value("relation" + at)))
        .filter(member -> !(member.name() + member.fin() + member.relation()).isEmpty()).toList();
  }

  List<Problem> act(LocalDate today) {
    var problems = new ArrayList<>(line("act", LONGEST_ACT));
    problems.addAll(past("actDate", today));
    return problems;
  }

  List<Problem> line(String field) {
    return line(field, LONGEST_LINE);
  }

  private List<Problem> line(String field, int longest) {
    if (value(field).isEmpty()) return List.of(new Problem(field, "services.housing.problem." + field));
    return Typed.length(value(field)) > longest
        ? List.of(new Problem(field, "services.housing.problem.long", longest))
        : List.of();
  }

  List<Problem> note() {
    return Typed.length(value("note")) > LONGEST_NOTE
        ? List.of(new Problem("note", "services.housing.problem.long", LONGEST_NOTE))
        : List.of();
  }

  List<Problem> past(String field, LocalDate today) {
    var day = day(field);
    if (day.isEmpty()) return List.of(new Problem(field, "services.housing.problem." + field));
    return day.get().isAfter(today) ? List.of(new Problem(field, "services.housing.problem.future")) : List.of();
  }

  List<Problem> family() {
    var problems = new ArrayList<Problem>();
    for (int at = 0; at < MEMBERS; at++) {
      var name = value("name" + at);
      var fin = Typed.fin(value("fin" + at));
      boolean any = !(name + fin + value("relation" + at)).isEmpty();
      if (any && name.isEmpty()) problems.add(new Problem("name" + at, "services.housing.problem.member"));
      if (any && value("relation" + at).isEmpty()) {
        problems.add(new Problem("relation" + at, "services.housing.problem.relation"));
      }
      if (!fin.isEmpty() && !Typed.isFin(fin)) problems.add(new Problem("fin" + at, "services.housing.problem.fin"));
    }
    return problems;
  }
}
