package az.rayon.appeals.publishing;

import az.rayon.appeals.publishing.Publication.Cleared;
import az.rayon.appeals.register.Appeal;
import az.rayon.kernel.PersonalDetails;
import az.rayon.kernel.PersonalDetails.Found;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an official has made of the words of an appeal in the form: its text and, where there is one, its answer.
record Wording(Part text, @Nullable Part answer, List<Problem> problems) {

  private static final int LONGEST_REASON = 300;

  /// One of the two. `reasons` are why what was found and stands there unhidden is nobody's, by where it begins.
  record Part(String name, MarkedText marked, String typed, List<Found> found, Map<Integer, String> reasons) {

    String published() {
      return marked.published(found);
    }

    List<Found> bare() {
      return marked.bare(found);
    }

    /// The form's field for the reason.
    String field(Found bare) {
      return name + "-" + bare.from();
    }

    private List<Cleared> cleared() {
      return bare().stream().filter(each -> reasons.containsKey(each.from()))
          .map(each -> new Cleared(each.kind(), each.in(marked.text()), reasons.getOrDefault(each.from(), "")))
          .toList();
    }
  }

  /// The first look: everything that was found is hidden.
  static Wording suggested(Appeal appeal, List<String> people) {
    return read(appeal, people, Map.of());
  }

  /// `people` are those whose names are looked for.
  static Wording read(Appeal appeal, List<String> people, Map<String, String> typed) {
    var problems = new ArrayList<Problem>();
    var text = part("text", appeal.filing().text(), people, typed, problems);
    var answer = appeal.state() instanceof Appeal.State.Answered answered
        ? part("answer", answered.text(), people, typed, problems)
        : null;
    return new Wording(text, answer, List.copyOf(problems));
  }

  private static Part part(String name, String original, List<String> people, Map<String, String> typed,
      List<Problem> problems) {
    var text = MarkedText.markable(original);
    var found = PersonalDetails.in(text, people);
    var suggested = MarkedText.suggested(text, found);
    var marks = typed.containsKey(name) ? Typed.text(typed.getOrDefault(name, "")) : suggested.marked();
    var read = MarkedText.read(text, marks);
    if (read.isEmpty()) problems.add(new Problem(name, "appeals.publish.problem.words"));
    return new Part(name, read.orElse(suggested), marks, found, reasons(name, typed, found, problems));
  }

  private static Map<Integer, String> reasons(String name, Map<String, String> typed, List<Found> found,
      List<Problem> problems) {
    var reasons = new HashMap<Integer, String>();
    for (var each : found) {
      var reason = Typed.line(typed.getOrDefault(name + "-" + each.from(), ""));
      if (Typed.length(reason) > LONGEST_REASON) {
        problems.add(new Problem(name + "-" + each.from(), "appeals.problem.tooLong", LONGEST_REASON));
      }
      if (!reason.isEmpty()) reasons.put(each.from(), reason);
    }
    return reasons;
  }

  List<Part> parts() {
    return answer == null ? List.of(text) : List.of(text, answer);
  }

  List<Cleared> cleared() {
    return parts().stream().flatMap(part -> part.cleared().stream()).toList();
  }

  /// What was found, is not hidden, and of which nobody has said why it may stay.
  List<Problem> bare() {
    return Stream.concat(problems.stream(), parts().stream().flatMap(part -> part.bare().stream()
        .filter(each -> !part.reasons().containsKey(each.from()))
        .map(each -> new Problem(part.field(each), "appeals.publish.problem.bare", each.in(part.marked().text())))))
        .toList();
  }
}
