package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.booking.BookingAnswers.Part;
import az.rayon.appeals.register.Filing;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has to be put right before a reception can be booked.
record BookingChecks(Set<String> topics) {

  private static final Map<String, Integer> LONGEST = Map.of("surname", 100, "name", 100, "patronymic", 100, "address",
      300, "email", 254, "phone", 40, "note", 500);

  List<Problem> problems(Part part, BookingAnswers answers) {
    return switch (part) {
      case SLOT -> answers.waits() || answers.seat().isPresent()
          ? List.of()
          : List.of(new Problem("seat", "appeals.reception.problem.seat"));
      case QUESTIONS -> questions(answers);
      case PERSON -> person(answers);
    };
  }

  /// The first part that is not yet as it must be; none when all can be booked.
  @Nullable
  Part unfinished(BookingAnswers answers) {
    return Arrays.stream(Part.values()).filter(part -> !problems(part, answers).isEmpty()).findFirst().orElse(null);
  }

  private List<Problem> questions(BookingAnswers answers) {
    var found = new ArrayList<Problem>();
    if (answers.questions().isEmpty()) found.add(new Problem("text-1", "appeals.reception.problem.question"));
    for (var asked : answers.questions()) {
      if (!topics.contains(asked.topic())) found.add(new Problem("topic-" + asked.place(), "appeals.problem.topic"));
      int over = Typed.length(asked.text()) - Filing.LONGEST_TEXT;
      if (asked.text().isEmpty()) {
        found.add(new Problem("text-" + asked.place(), "appeals.reception.problem.question"));
      } else if (over > 0) {
        found.add(new Problem("text-" + asked.place(), "appeals.problem.textLong", Filing.LONGEST_TEXT, over));
      }
    }
    return found;
  }

  /// Whoever books must be found when the day is moved: an e-mail or a telephone.
  private static List<Problem> person(BookingAnswers answers) {
    var found = new ArrayList<Problem>();
    for (var field : List.of("surname", "name")) {
      if (answers.get(field).isEmpty()) found.add(new Problem(field, "appeals.problem." + field));
    }
    LONGEST.forEach((field, longest) -> {
      if (Typed.length(answers.get(field)) > longest) {
        found.add(new Problem(field, "appeals.problem.tooLong", longest));
      }
    });
    var email = answers.get("email");
    var phone = answers.get("phone");
    if (email.isEmpty() && phone.isEmpty()) found.add(new Problem("email", "appeals.reception.problem.reach"));
    if (!email.isEmpty() && !Typed.email(email)) found.add(new Problem("email", "appeals.problem.email"));
    if (!phone.isEmpty() && !Typed.phone(phone)) found.add(new Problem("phone", "appeals.problem.phone"));
    return found;
  }
}
