package az.rayon.appeals.writing;

import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Typed;
import az.rayon.appeals.writing.Answers.Part;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has to be put right before an appeal can be handed in: no more than Law 1308-IVQ, art. 6.3 and 6.4 ask for.
public record AnswerChecks(Set<String> topics, Set<String> settlements) {

  private static final Map<String, Integer> LONGEST = Map.of("surname", 100, "name", 100, "patronymic", 100,
      "organisation", 300, "address", 300, "email", 254, "phone", 40);

  public List<Problem> problems(Answers answers) {
    var all = new ArrayList<Problem>();
    for (var part : Part.values()) all.addAll(problems(part, answers));
    return all;
  }

  List<Problem> problems(Part part, Answers answers) {
    return switch (part) {
      case ABOUT -> about(answers);
      case TEXT -> text(answers.get("text"));
      case PERSON -> person(answers);
    };
  }

  /// The first part that is not yet as it must be; none when all may be handed in.
  @Nullable
  Part unfinished(Answers answers) {
    return Arrays.stream(Part.values()).filter(part -> !problems(part, answers).isEmpty()).findFirst().orElse(null);
  }

  private List<Problem> about(Answers answers) {
    var found = new ArrayList<Problem>();
    if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(answers.get("kind")))) {
      found.add(new Problem("kind", "appeals.problem.kind"));
    }
    if (!topics.contains(answers.get("topic"))) found.add(new Problem("topic", "appeals.problem.topic"));
    var settlement = answers.get("settlement");
    if (!settlement.isEmpty() && !settlements.contains(settlement)) {
      found.add(new Problem("settlement", "appeals.problem.settlement"));
    }
    return found;
  }

  private static List<Problem> text(String text) {
    if (text.isEmpty()) return List.of(new Problem("text", "appeals.problem.text"));
    int over = Typed.length(text) - Filing.LONGEST_TEXT;
    return over > 0 ? List.of(new Problem("text", "appeals.problem.textLong", Filing.LONGEST_TEXT, over)) : List.of();
  }

  public static List<Problem> person(Answers answers) {
    var found = new ArrayList<Problem>();
    if (answers.organisation()) {
      required(answers, "organisation", found);
    } else {
      required(answers, "surname", found);
      required(answers, "name", found);
    }
    for (var field : Part.PERSON.fields()) {
      var longest = LONGEST.get(field);
      if (longest != null && Typed.length(answers.get(field)) > longest) {
        found.add(new Problem(field, "appeals.problem.tooLong", longest));
      }
    }
    contacts(answers, found);
    return found;
  }

  /// Art. 6.4: one way to reach the person is enough, and without any the appeal would be anonymous.
  private static void contacts(Answers answers, List<Problem> found) {
    var email = answers.get("email");
    var phone = answers.get("phone");
    if (answers.get("address").isEmpty() && email.isEmpty() && phone.isEmpty()) {
      found.add(new Problem("address", "appeals.problem.contact"));
    }
    if (!email.isEmpty() && !Typed.email(email)) found.add(new Problem("email", "appeals.problem.email"));
    if (!phone.isEmpty() && !Typed.phone(phone)) found.add(new Problem("phone", "appeals.problem.phone"));
  }

  private static void required(Answers answers, String field, List<Problem> found) {
    if (answers.get(field).isEmpty()) found.add(new Problem(field, "appeals.problem." + field));
  }
}
