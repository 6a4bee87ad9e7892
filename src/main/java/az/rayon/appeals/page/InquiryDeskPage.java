package az.rayon.appeals.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk of requests for information: what is due, the most pressing first.
public record InquiryDeskPage(List<Case> tabs, String tab, Filters filters, List<Line> lines, Paging paging,
    boolean mayEnter) {

  /// What was asked for and what can be. `units` is empty for whoever sees one desk only.
  public record Filters(String unit, String channel, String urgency, String words, List<Choice> units,
      List<String> channels, List<String> urgencies) {

    public boolean any() {
      return !(unit + channel + urgency + words).isEmpty();
    }
  }

  /// One request. `days` are the days left, fewer than 0 when it is overdue; no term runs while `stopped`.
  public record Line(String number, String author, String wanted, String urgency, String state, String unit,
      LocalDate registered, LocalDate due, Instant before, long days, boolean overdue, boolean provisional,
      @Nullable LocalDate settled, boolean invented) {

    public boolean stopped() {
      return state.equals("INCOMPLETE");
    }

    public boolean hours() {
      return !urgency.equals("ORDINARY");
    }

    public String look() {
      if (settled != null) return "good";
      if (overdue) return "late";
      return days <= 2 ? "soon" : "live";
    }
  }
}
