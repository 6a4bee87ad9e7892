package az.rayon.appeals.page;

import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The exchange of files with other systems. `taken` is how many appeals the last file brought, empty before.
public record ExchangePage(List<Counterpart> systems, List<String> in, List<String> out, String taken,
    @Nullable Looked looked, boolean mayExchange, List<Problem> problems) {

  private static final int EXCERPT = 120;

  /// One of them: its word in addresses, the channel, whether a line to it exists, how many appeals came from it.
  public record Counterpart(String word, String channel, boolean connected, long appeals) {}

  /// A file that was looked at, not yet taken in.
  public record Looked(String system, String file, List<Line> lines, List<Fault> faults, long fresh) {}

  /// One appeal in it; `known` is our number where it is there already.
  public record Line(int line, String number, Map<String, String> values, String known) {

    public String author() {
      var organisation = values.getOrDefault("organisation", "");
      return organisation.isEmpty()
          ? (values.getOrDefault("surname", "") + " " + values.getOrDefault("name", "")).strip()
          : organisation;
    }

    public String excerpt() {
      var text = values.getOrDefault("text", "");
      return text.length() > EXCERPT
          ? text.substring(0, text.offsetByCodePoints(0, Math.min(EXCERPT,
              text.codePointCount(0, text.length())))) + "…"
          : text;
    }
  }

  /// Whether this system's file has something to put right.
  public boolean wrong(Counterpart system) {
    return problems.stream().anyMatch(problem -> problem.field().equals("file-" + system.word()));
  }

  /// What is wrong with it, and where.
  public record Fault(int line, String column, Problem problem) {}
}
