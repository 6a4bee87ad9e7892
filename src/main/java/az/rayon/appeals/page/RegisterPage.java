package az.rayon.appeals.page;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The public register: what came, about what and from where, and what became of it. Nobody is named.
public record RegisterPage(Filters filters, List<Line> lines, Paging paging, boolean more, int shownFrom) {

  /// What was asked for and what can be.
  public record Filters(String topic, String settlement, String state, String year, List<Choice> topics,
      List<Choice> settlements, List<String> states, List<Choice> years) {

    /// Where the news of the same topic and place are.
    public String feed() {
      var asked = Stream.of(topic.isEmpty() ? "" : "topic=" + encode(topic, UTF_8),
          settlement.isEmpty() ? "" : "settlement=" + encode(settlement, UTF_8)).filter(part -> !part.isEmpty())
          .collect(Collectors.joining("&"));
      return "/appeals/register.atom" + (asked.isEmpty() ? "" : "?" + asked);
    }
  }

  /// One appeal.
  public record Line(String number, String kind, String channel, String topic, String settlement, String state,
      LocalDate registered, LocalDate due, boolean overdue, @Nullable LocalDate settled, boolean invented) {}
}
