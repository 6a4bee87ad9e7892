package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Asking.Wish;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has typed into the form of a request so far, right or wrong, and what has to be put right in it: no
/// more than the law asks for, and never why they ask.
public record Questions(Map<String, String> fields) {

  private static final List<String> LONG = List.of("wanted", "timely", "danger");

  /// The form asks one thing at a time.
  public enum Part {
    WANTED("wanted"), FORM("wish"), URGENCY("urgency", "timely", "danger"), PERSON("who", "surname", "name",
        "patronymic", "organisation", "address", "email", "phone");

    private final String fields;

    Part(String... fields) {
      this.fields = String.join(" ", fields);
    }

    List<String> fields() {
      return List.of(fields.split(" "));
    }

    public static Part of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Questions {
    fields = Map.copyOf(fields);
  }

  public static Questions none() {
    return new Questions(Map.of());
  }

  public static Questions of(Draft draft) {
    return new Questions(draft.answers().fields());
  }

  /// The draft with these in place of what it held.
  Draft in(Draft draft) {
    return draft.with(new Answers(fields));
  }

  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /// These answers with what was now typed into one part. A field that was not sent is taken as left empty.
  public Questions with(Part part, Map<String, String> typed) {
    var all = new HashMap<>(fields);
    for (var field : part.fields()) {
      var sent = typed.getOrDefault(field, "");
      all.put(field, LONG.contains(field) ? Typed.text(sent) : Typed.line(sent));
    }
    return new Questions(all);
  }

  public Questions with(Map<String, String> typed) {
    var all = about(typed.getOrDefault("dataset", ""));
    for (var part : Part.values()) all = all.with(part, typed);
    return all;
  }

  /// The dataset they came from; anything that cannot be one is forgotten.
  Questions about(String dataset) {
    var all = new HashMap<>(fields);
    all.put("dataset", dataset.matches("[a-z0-9_]{1,63}") ? dataset : "");
    return new Questions(all);
  }

  public List<Problem> problems() {
    return Arrays.stream(Part.values()).flatMap(part -> problems(part).stream()).toList();
  }

  List<Problem> problems(Part part) {
    return switch (part) {
      case WANTED -> text("wanted", Asking.LONGEST_WANTED);
      case FORM -> Arrays.stream(Wish.values()).anyMatch(wish -> wish.name().equals(get("wish")))
          ? List.of()
          : List.of(new Problem("wish", "appeals.inquiry.problem.wish"));
      case URGENCY -> urgencyProblems();
      case PERSON -> AnswerChecks.person(new Answers(fields));
    };
  }

  /// The first part that is not yet as it must be; none when all may be handed in.
  @Nullable
  Part unfinished() {
    return Arrays.stream(Part.values()).filter(part -> !problems(part).isEmpty()).findFirst().orElse(null);
  }

  private List<Problem> urgencyProblems() {
    return switch (get("urgency")) {
      case "ORDINARY" -> List.of();
      case "TIMELY" -> text("timely", Asking.LONGEST_REASON);
      case "DANGER" -> text("danger", Asking.LONGEST_REASON);
      default -> List.of(new Problem("urgency", "appeals.inquiry.problem.urgency"));
    };
  }

  private List<Problem> text(String field, int longest) {
    var text = get(field);
    if (text.isEmpty()) return List.of(new Problem(field, "appeals.inquiry.problem." + field));
    int over = Typed.length(text) - longest;
    return over > 0 ? List.of(new Problem(field, "appeals.inquiry.problem.long", longest, over)) : List.of();
  }

  /// Whose act of asking it is, and when and how it came.
  public record Envelope(UUID submission, Channel channel, Language language, @Nullable UUID account, Instant at) {}

  /// The asking that complete and right answers make.
  public Asking asking(Envelope envelope) {
    var urgency = Urgency.valueOf(get("urgency"));
    var reason = switch (urgency) {
      case ORDINARY -> "";
      case TIMELY -> get("timely");
      case DANGER -> get("danger");
    };
    var dataset = get("dataset");
    return new Asking(envelope.submission(), envelope.channel(), new Answers(fields).author(), get("wanted"),
        Wish.valueOf(get("wish")), urgency, reason, dataset.isEmpty() ? null : dataset, envelope.language(),
        envelope.account(), envelope.at(), false);
  }
}
