package az.rayon.accounts.page;

import az.rayon.site.Problem;
import java.util.List;

/// Asks for the second step.
public record CodePage(String next, List<Problem> problems) {

  /// The codes for paper, shown once, and where to go on.
  public record Paper(List<String> codes, String next) {}
}
