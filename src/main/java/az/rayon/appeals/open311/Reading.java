package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Collectors;

/// What was read of a call, and what in it has to be put right first.
record Reading<T>(T value, List<Problem> problems) {

  private static final int MOST_PICTURES = 3;
  private static final int LONGEST_URL = 500;

  /// Addresses of pictures, one a line. They are kept as words and never opened (N7).
  static String media(Asked asked, List<Problem> problems) {
    var all = asked.all().getOrDefault("media_url", List.of()).stream().map(String::strip).toList();
    if (all.size() > MOST_PICTURES) {
      problems.add(new Problem("media_url", "appeals.open311.problem.many", MOST_PICTURES));
    }
    if (!all.stream().allMatch(url -> url.length() <= LONGEST_URL && url.matches("(?i)https?://\\S+"))) {
      problems.add(new Problem("media_url", "appeals.open311.problem.url", LONGEST_URL));
    }
    return all.stream().collect(Collectors.joining("\n"));
  }

  /// Pictures that came as files, under whatever name.
  static List<Part> pictures(Asked asked, List<Problem> problems) {
    if (asked.files().size() > MOST_PICTURES) {
      problems.add(new Problem("media", "appeals.open311.problem.many", MOST_PICTURES));
    }
    return asked.files();
  }
}
