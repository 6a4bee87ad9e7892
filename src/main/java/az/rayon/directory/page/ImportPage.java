package az.rayon.directory.page;

import az.rayon.site.Problem;
import java.util.List;

/// Bringing a file in: the form, and what a file that was looked at would do or why it cannot.
public record ImportPage(String sheet, List<String> columns, List<Problem> problems, boolean looked, int added,
    int changed, int same, String staged, List<Wrong> wrongs) {

  /// A fault with its place; the words come from the problem.
  public record Wrong(int line, String column, Problem problem) {}
}
