package az.rayon.appeals.desk;

import az.rayon.appeals.register.Appeal.Ground;
import az.rayon.appeals.register.Appeal.Obstacle;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Correction;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.MarkingAppeals.Subject;
import az.rayon.appeals.register.Marks;
import az.rayon.appeals.register.Marks.Against;
import az.rayon.appeals.register.Marks.Control;
import az.rayon.appeals.register.Marks.Kin;
import az.rayon.appeals.register.Marks.Reopened;
import az.rayon.appeals.writing.Answers;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import az.rayon.site.page.DateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What an official typed to take a step with an appeal. Where several were ticked, commas part the values.
record ActForm(Map<String, String> values) {

  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_NUMBER = 100;
  private static final String NUMBER = "A-\\d{4}-\\d{6,}";

  static final ActForm EMPTY = new ActForm(Map.of());

  static ActForm of(MultiValueMap<String, String> sent) {
    var typed = new HashMap<String, String>();
    sent.forEach((field, values) -> typed.put(field, Typed.text(String.join(",", values))));
    return new ActForm(Map.copyOf(typed));
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  ActForm with(String field, String value) {
    var more = new HashMap<>(values);
    more.put(field, value);
    return new ActForm(Map.copyOf(more));
  }

  int version() {
    return Typed.version(values);
  }

  List<String> several(String field) {
    return Arrays.stream(get(field).split(",")).filter(value -> !value.isEmpty()).toList();
  }

  int days() {
    return get("days").matches("\\d{1,3}") ? Integer.parseInt(get("days")) : 0;
  }

  @Nullable
  UUID id(String field) {
    return Typed.id(get(field)).orElse(null);
  }

  DateText day(String field) {
    return new DateText(get(field), get(field + "-month"), get(field + "-year"));
  }

  Marks marks() {
    var control = get("control").isEmpty()
        ? null
        : new Control(get("control"), get("controlNumber"), day("controlOn").date().orElse(null));
    return new Marks(against(), Kin.NONE, ticked("confidential"), ticked("personal"), ticked("serviceman"), control,
        Reopened.NEVER);
  }

  Against against() {
    return new Against(id("againstUnit"), id("againstOfficial"), get("againstBody"), get("againstName"),
        get("againstNobody").equals("yes"));
  }

  /// The step that waits for this one, where it was asked first whom the appeal complains of.
  Optional<Act> then() {
    return Arrays.stream(Act.values()).filter(act -> act.passesOn() && act.word().equals(get("then"))).findFirst();
  }

  /// What the message asks for, where the form was asked.
  Optional<Subject> subject() {
    return get("topic").isEmpty() || !one("kind", Kind.values()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Subject(Kind.valueOf(get("kind")), get("topic")));
  }

  /// What was handed in, as it is typed anew.
  Answers answers() {
    return Answers.none().with(values);
  }

  Correction correction() {
    var answers = answers();
    var place = answers.get("settlement");
    return new Correction(Kind.valueOf(answers.get("kind")), answers.get("topic"), place.isEmpty() ? null : place,
        answers.author());
  }

  private boolean ticked(String mark) {
    return several("asked").contains(mark);
  }

  /// What the official has to put right before the step can be taken.
  List<Problem> problems(Act act) {
    return switch (act) {
      case ROUTE -> all(List.of(chosen("unit"), tooLong("note", LONGEST_REASON),
          !day("wanted").isEmpty() && day("wanted").date().isEmpty() ? wrong("wanted", "day") : List.of()));
      case ASSIGN -> all(List.of(chosen("executor"), tooLong("note", LONGEST_REASON)));
      case ANSWER -> all(List.of(one("result", Result.values()), needed("text", "answer", Filing.LONGEST_TEXT)));
      case ASK -> needed("question", "question", LONGEST_REASON);
      case STUDY, RETURN, SENDBACK, REOPEN, UNSOLVED, CORRECT -> reason();
      case EXTEND -> all(List.of(days() > 0 ? List.of() : wrong("days", "days"), reason()));
      case FORWARD, COPY ->
        all(List.of((get("bodies") + get("unlisted")).isEmpty() ? wrong("bodies", "bodies") : List.of(),
            tooLong("unlisted", LONGEST_NAME), reason()));
      case UNEXAMINED -> all(List.of(one("ground", Ground.values()), reason()));
      case REJECT -> all(List.of(one("obstacle", Obstacle.values()), reason()));
      case LINK -> linking();
      case MERGE -> get("earlier").isEmpty() ? wrong("earlier", "earlier.merge") : List.of();
      case MARK -> marking();
      case COMPLAIN -> all(List.of(one("channel", Channel.values()), needed("text", "text", Filing.LONGEST_TEXT),
          id("submission") == null ? wrong("text", "text") : List.of()));
      case APPROVE, WITHDRAW -> List.of();
    };
  }

  private List<Problem> linking() {
    if (get("earlier").isEmpty()) return wrong("earlier", "earlier.link");
    if (!get("earlier").equals(Acting.OTHER_NUMBER)) return List.of();
    return all(List.of(get("otherNumber").matches(NUMBER) ? List.of() : wrong("otherNumber", "otherNumber"), reason()));
  }

  private List<Problem> marking() {
    var whom = against();
    boolean both = whom.nobody() && new Against(whom.unit(), whom.official(), whom.body(), whom.name(), false).said();
    var day = day("controlOn");
    boolean half = get("control").isEmpty() && (!get("controlNumber").isEmpty() || !day.isEmpty());
    return all(List.of(both ? wrong("againstNobody", "againstNobody.both") : List.of(),
        then().isPresent() && !whom.said() ? wrong("againstNobody", "againstNobody") : List.of(),
        tooLong("againstName", LONGEST_NAME), tooLong("control", LONGEST_NAME),
        tooLong("controlNumber", LONGEST_NUMBER), half ? wrong("control", "control") : List.of(),
        !day.isEmpty() && day.date().isEmpty() ? wrong("controlOn", "day") : List.of()));
  }

  private List<Problem> reason() {
    return needed("reason", "reason", LONGEST_REASON);
  }

  private List<Problem> chosen(String field) {
    return id(field) == null ? wrong(field, field) : List.of();
  }

  private List<Problem> one(String field, Enum<?>[] values) {
    return Arrays.stream(values).anyMatch(value -> value.name().equals(get(field))) ? List.of() : wrong(field, field);
  }

  private List<Problem> needed(String field, String words, int longest) {
    var problems = new ArrayList<>(tooLong(field, longest));
    if (get(field).isEmpty()) problems.addAll(wrong(field, words));
    return problems;
  }

  private List<Problem> tooLong(String field, int longest) {
    return Typed.length(get(field)) > longest
        ? List.of(new Problem(field, "appeals.problem.tooLong", longest))
        : List.of();
  }

  private static List<Problem> wrong(String field, String words) {
    return List.of(new Problem(field, "appeals.problem." + words));
  }

  private static List<Problem> all(List<List<Problem>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
