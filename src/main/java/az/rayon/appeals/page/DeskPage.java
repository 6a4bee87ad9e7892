package az.rayon.appeals.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The desk: what is due, the most pressing first. `bulk` is what this official can do with several at once.
public record DeskPage(List<Case> tabs, String tab, Filters filters, List<Line> lines, Paging paging, List<String> bulk,
    List<View> views, boolean mayEnter, List<Problem> problems) {

  /// What was asked for and what can be. `units` is empty for whoever sees one desk only.
  public record Filters(String unit, String topic, String settlement, String kind, String channel, boolean mine,
      String words, Closed closed, List<Choice> units, List<Choice> topics, List<Choice> settlements,
      List<String> channels) {

    public boolean any() {
      return chosen().stream().anyMatch(each -> !each.isEmpty());
    }

    /// What narrows the list, "" where one of them does not.
    public List<String> chosen() {
      return List.copyOf(fields().values());
    }

    /// The same under the names that they have in the address.
    public Map<String, String> fields() {
      return Map.of("unit", unit, "topic", topic, "settlement", settlement, "kind", kind, "channel", channel, "mine",
          mine ? "yes" : "", "words", words, "outcome", closed.outcome(), "from", closed.from(), "to", closed.to());
    }
  }

  /// How it ended and between which days, asked of what is closed.
  public record Closed(String outcome, String from, String to) {}

  /// Whether these have ended.
  public boolean settled() {
    return tab.equals("SETTLED");
  }

  /// A list that this official comes back to.
  public record View(String id, String title, String path, boolean shown) {}

  /// One appeal. `due` is the day of what presses, the answer or a word that is owed, and `days` are those left until
  /// then, fewer than 0 when it is over. `settled` is null where a word is owed. `asked` is whether its author was
  /// asked something and has not answered.
  public record Line(String number, String author, String topic, String settlement, String channel, String state,
      String unit, LocalDate registered, LocalDate due, long days, boolean provisional, @Nullable LocalDate settled,
      boolean asked, boolean invented) {

    public String look() {
      if (settled != null) return state.equals("ANSWERED") ? "good" : "";
      if (days < 0) return "late";
      return days <= 3 ? "soon" : "live";
    }
  }
}
