package az.rayon.appeals.writing;

import az.rayon.appeals.register.Cover;
import az.rayon.appeals.register.Filing;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.writing.Answers.Part;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has to be put right before an appeal can be handed in: no more than Law 1308-IVQ, art. 6.3 and 6.4 ask for.
public record AnswerChecks(Set<String> topics, Set<String> settlements) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 300;
  private static final Map<String, Integer> LONGEST = Map.of("surname", 100, "name", 100, "patronymic", 100,
      "organisation", 300, "address", LONGEST_ADDRESS, "email", 254, "phone", 40);
  private static final Map<String, Integer> LONGEST_OF_SPEAKER = Map.of("speakerSurname", 100, "speakerName", 100,
      "speakerPatronymic", 100, "speakerAddress", LONGEST_ADDRESS);

  public List<Problem> problems(Answers answers) {
    var all = new ArrayList<Problem>();
    for (var part : Part.values()) all.addAll(problems(part, answers));
    return all;
  }

  /// What a registrar puts right afterwards: what it is about, and whose it is.
  public List<Problem> correction(Answers answers) {
    return Stream.concat(about(answers).stream(), person(answers).stream()).toList();
  }

  List<Problem> problems(Part part, Answers answers) {
    return switch (part) {
      case ABOUT -> about(answers);
      case TEXT -> text(answers.get("text"));
      case PERSON -> person(answers);
      case OTHERS -> others(answers);
      case SPEAKER -> speaker(answers);
      case PAPER -> paper(answers);
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
    if (answers.unsigned()) {
      if (LONGEST.keySet().stream().anyMatch(field -> !answers.get(field).isEmpty())) {
        found.add(new Problem("unsigned", "appeals.problem.unsigned"));
      }
      return found;
    }
    if (answers.organisation()) {
      required(answers, "organisation", found);
    } else {
      required(answers, "surname", found);
      required(answers, "name", found);
    }
    notTooLong(LONGEST, answers, found);
    contacts(answers, found);
    return found;
  }

  private static List<Problem> others(Answers answers) {
    if (!answers.together()) return List.of();
    var all = answers.signatories();
    if (all.isEmpty()) return List.of(new Problem("others", "appeals.problem.others"));
    if (all.size() > Cover.MOST_SIGNATORIES) {
      return List.of(new Problem("others", "appeals.problem.othersMany", Cover.MOST_SIGNATORIES));
    }
    for (int at = 0; at < all.size(); at++) {
      var each = all.get(at);
      if (!each.name().contains(" ")) return List.of(new Problem("others", "appeals.problem.othersName", at + 1));
      if (Typed.length(each.name()) > LONGEST_NAME || Typed.length(each.address()) > LONGEST_ADDRESS) {
        return List.of(new Problem("others", "appeals.problem.othersLong", at + 1));
      }
    }
    return List.of();
  }

  /// Art. 6.3: the full name and address of whoever speaks for another, and the paper that lets them.
  private static List<Problem> speaker(Answers answers) {
    if (!answers.represented()) return List.of();
    var found = new ArrayList<Problem>();
    required(answers, "speakerSurname", found);
    required(answers, "speakerName", found);
    required(answers, "speakerAddress", found);
    notTooLong(LONGEST_OF_SPEAKER, answers, found);
    if (answers.proof() == null) found.add(new Problem("proof", "appeals.problem.proof"));
    return found;
  }

  private static List<Problem> paper(Answers answers) {
    var found = new ArrayList<Problem>();
    notTooLong(Map.of("body", 300, "bodyNumber", 100, "lacking", Cover.LONGEST_LACKING), answers, found);
    if ((answers.get("body") + answers.get("bodyNumber") + answers.get("bodyDate")).isEmpty()) return found;
    required(answers, "body", found);
    required(answers, "bodyNumber", found);
    if (Typed.day(answers.get("bodyDate")).isEmpty()) found.add(new Problem("bodyDate", "appeals.problem.dayTyped"));
    return found;
  }

  /// What only a clerk fills in: the letter of a body where the appeal came with one; and no paper arrives tomorrow.
  public List<Problem> counter(Answers answers, Channel channel, LocalDate today) {
    var found = new ArrayList<Problem>();
    if ((channel == Channel.BODY || channel == Channel.SUPERIOR) && answers.get("body").isEmpty()) {
      required(answers, "body", found);
    }
    var arrived = answers.get("arrived");
    var day = Typed.day(arrived);
    if (!arrived.isEmpty() && day.isEmpty()) found.add(new Problem("arrived", "appeals.problem.dayTyped"));
    day.filter(each -> each.isAfter(today) || each.isBefore(today.minusYears(1)))
        .ifPresent(_ -> found.add(new Problem("arrived", "appeals.problem.arrived")));
    Typed.day(answers.get("bodyDate")).filter(each -> each.isAfter(today))
        .ifPresent(_ -> found.add(new Problem("bodyDate", "appeals.problem.future")));
    return found;
  }

  private static void notTooLong(Map<String, Integer> longest, Answers answers, List<Problem> found) {
    longest.forEach((field, most) -> {
      if (Typed.length(answers.get(field)) > most) found.add(new Problem(field, "appeals.problem.tooLong", most));
    });
  }

  /// Art. 6.4: one way to reach the person is enough, and without any the appeal would be anonymous, unless it is on a
  /// legal person's letterhead.
  private static void contacts(Answers answers, List<Problem> found) {
    var email = answers.get("email");
    var phone = answers.get("phone");
    if (!answers.letterhead() && answers.get("address").isEmpty() && email.isEmpty() && phone.isEmpty()) {
      found.add(new Problem("address", "appeals.problem.contact"));
    }
    if (!email.isEmpty() && !Typed.email(email)) found.add(new Problem("email", "appeals.problem.email"));
    if (!phone.isEmpty() && !Typed.phone(phone)) found.add(new Problem("phone", "appeals.problem.phone"));
  }

  private static void required(Answers answers, String field, List<Problem> found) {
    if (answers.get(field).isEmpty()) found.add(new Problem(field, "appeals.problem." + field));
  }
}
