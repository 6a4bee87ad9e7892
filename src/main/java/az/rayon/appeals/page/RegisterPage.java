package az.rayon.appeals.page;

import az.rayon.site.Address;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public register: what came, about what and from where, and what became of it. Nobody is named.
public record RegisterPage(Filters filters, List<Line> lines, Paging paging, boolean more, int shownFrom) {

  /// What was asked for and what can be.
  public record Filters(String topic, String settlement, String state, String year, List<Choice> topics,
      List<Choice> settlements, List<String> states, List<Choice> years) {

    /// Where the news of the same topic and place are.
    public String feed() {
      return Address.of("/appeals/register.atom").with("topic", topic).with("settlement", settlement).toString();
    }
  }

  /// One appeal.
  public record Line(String number, String kind, String channel, String topic, String settlement, String state,
      LocalDate registered, LocalDate due, boolean overdue, @Nullable LocalDate settled, boolean invented) {}
}
