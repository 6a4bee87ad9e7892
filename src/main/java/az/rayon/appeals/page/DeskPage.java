package az.rayon.appeals.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk: what is due, the most pressing first.
public record DeskPage(List<Case> tabs, String tab, Filters filters, List<Line> lines, Paging paging,
    boolean mayEnter) {

  /// What was asked for and what can be. `units` is empty for whoever sees one desk only.
  public record Filters(String unit, String topic, String settlement, String words, List<Choice> units,
      List<Choice> topics, List<Choice> settlements) {

    public boolean any() {
      return !(unit + topic + settlement + words).isEmpty();
    }
  }

  /// One appeal. `days` are the days left, fewer than 0 when it is overdue.
  public record Line(String number, String author, String topic, String settlement, String channel, String state,
      String unit, LocalDate registered, LocalDate due, long days, boolean provisional, @Nullable LocalDate settled,
      boolean invented) {

    public String look() {
      if (settled != null) return "good";
      if (days < 0) return "late";
      return days <= 3 ? "soon" : "live";
    }
  }
}
