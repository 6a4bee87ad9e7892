package az.rayon.appeals.open311;

import az.rayon.site.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which requests are asked for. Numbers leave out all the rest. `status` is `open`, `closed` or empty: no matter;
/// `near` is none where it matters not where.
record Query(List<String> numbers, List<String> services, Window window, String status, @Nullable Near near, int page,
    int size, boolean extensions) {

  /// Everybody knows of a request its settlement, and the program that sent it knows the spot.
  record Near(Circle circle, List<String> settlements) {}

  static final int MOST = 1000;

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
  private static final Set<String> STATUSES = Set.of("open", "closed");

  static Query one(String number, boolean extensions) {
    return new Query(List.of(number), List.of(), Window.EVER, "", null, 1, MOST, extensions);
  }

  static Query read(Asked asked, @Nullable Near near, Instant now, List<Problem> problems) {
    var numbers = asked.list("service_request_id");
    var extensions = extensions(asked, problems);
    if (numbers.size() > MOST) problems.add(new Problem("service_request_id", "appeals.open311.problem.many", MOST));
    if (!numbers.isEmpty()) {
      return new Query(numbers, List.of(), Window.EVER, "", null, 1, MOST, extensions);
    }
    return new Query(List.of(), asked.list("service_code"), Window.read(asked, now, problems),
        status(asked, problems), near, number(asked, "page", 1, 100_000, problems),
        number(asked, "page_size", MOST, MOST, problems), extensions);
  }

  boolean byNumber() {
    return !numbers.isEmpty();
  }

  long offset() {
    return (long) (page - 1) * size;
  }

  static boolean extensions(Asked asked, List<Problem> problems) {
    var said = asked.get("extensions").strip().toLowerCase(Locale.ROOT);
    if (!Set.of("", "true", "false").contains(said)) {
      problems.add(new Problem("extensions", "appeals.open311.problem.boolean"));
    }
    return said.equals("true");
  }

  /// Both together are no filter.
  private static String status(Asked asked, List<Problem> problems) {
    var said = asked.list("status").stream().map(each -> each.toLowerCase(Locale.ROOT)).distinct().toList();
    if (!STATUSES.containsAll(said)) problems.add(new Problem("status", "appeals.open311.problem.status"));
    return said.size() == 1 ? said.getFirst() : "";
  }

  static int number(Asked asked, String name, int otherwise, int most, List<Problem> problems) {
    if (!asked.has(name)) return otherwise;
    var said = asked.get(name).strip();
    if (NUMBER.matcher(said).matches() && Integer.parseInt(said) <= most) return Integer.parseInt(said);
    problems.add(new Problem(name, "appeals.open311.problem.number", most));
    return otherwise;
  }
}
