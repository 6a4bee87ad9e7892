package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.Standing;
import az.rayon.services.forms.Submission.Answer;
import az.rayon.site.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Gives the certificate in which an application ends. Where there is no template of the kind, the number of a
/// certificate on paper is typed instead.
public interface Giving {

  /// The fields that a certificate of the kind shows, in its order; empty where there is no template of the kind.
  List<Wanted> wants(String kind, Language language);

  /// Issues it within the caller's transaction.
  Outcome<Given, Refusal> give(Order order, Official by);

  /// The signed paper of a certificate that was given.
  byte[] paper(UUID certificate);

  /// A certificate that was given and those that took its place, one after the other; the last is the one that counts.
  List<Kept> list(UUID certificate);

  /// What is wrong with an order, by the names of its fields; `give` refuses the same.
  List<Problem> problems(Order order);

  /// The paper as it would look, without a number, a code or a signature.
  byte[] preview(Order order, Official by);

  /// What the program's registers know of the person, by the name that a field begins with.
  Map<String, String> facts(String fin);

  /// A field of the template, by its name for machines and for the clerk; `lines` where several are typed, and `from`
  /// names the question or the fact that it begins with. A table has columns: each of its lines is a row with
  /// semicolons between the cells.
  record Wanted(String name, String label, boolean needed, boolean lines, String from, List<String> columns) {

    public Wanted {
      columns = List.copyOf(columns);
    }

    /// What the field begins with. Whoever chose "other" said in the next question, whose name ends so, what.
    String known(Map<String, Answer> answers, Map<String, String> facts) {
      if (facts.containsKey(from)) return facts.get(from);
      var answer = answers.getOrDefault(from + "Other", answers.get(from));
      return answer == null ? "" : from(answer);
    }

    /// The answer as the field takes it: a day in numbers, of a row no more cells than there are columns. What has
    /// fewer cells is no table.
    private String from(Answer answer) {
      if (columns.isEmpty()) return Typed.day(answer.value()).map(Typed::day).orElse(answer.shown());
      var rows = answer.value().lines().map(row -> row.split("\\s*;\\s*", -1)).toList();
      if (rows.stream().anyMatch(row -> row.length < columns.size())) return "";
      return rows.stream().map(row -> Arrays.stream(row).limit(columns.size()).collect(Collectors.joining("; ")))
          .collect(Collectors.joining("\n"));
    }
  }

  /// One of them as it stands now: `check` is the code beside its number, and `reason` why it no longer stands.
  record Kept(UUID certificate, String number, String check, Standing standing, String reason) {}

  /// The certificate, and the number under which it stands in the registry.
  record Given(UUID certificate, String number) {}

  /// Why none was issued.
  enum Refusal {
    NO_TEMPLATE, VALUES_MISSING, NOT_YOURS
  }
}
