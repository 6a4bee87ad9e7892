package az.rayon.services.certificates.page;

import az.rayon.site.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways of checking a certificate and, once one was checked, what came of it; `answer` is empty before.
public record VerifyPage(String number, String check, List<Problem> problems, String answer, @Nullable Facts facts,
    @Nullable Instant at) {

  /// What stands on the paper.
  public record Facts(String number, String kind, String holder, LocalDate issued, @Nullable LocalDate until,
      @Nullable LocalDate ended) {}

  public VerifyPage(String number, String check, List<Problem> problems) {
    this(number, check, problems, "", null, null);
  }

  public VerifyPage with(Problem problem) {
    var more = new ArrayList<>(problems);
    more.add(problem);
    return new VerifyPage(number, check, more, answer, facts, at);
  }

  public VerifyPage telling(String told, @Nullable Facts known, Instant now) {
    return new VerifyPage(number, check, problems, told, known, now);
  }

  /// Whether it is good news, bad news, or something between.
  public static String look(String answer) {
    return switch (answer) {
      case "VALID" -> "good";
      case "EXPIRED", "REPLACED", "LOOKUP" -> "soon";
      default -> "late";
    };
  }
}
