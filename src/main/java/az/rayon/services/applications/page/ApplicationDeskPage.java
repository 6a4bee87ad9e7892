package az.rayon.services.applications.page;

import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk of applications: what is due, the most pressing first.
public record ApplicationDeskPage(List<Case> tabs, String tab, Filters filters, List<Line> lines, Paging paging,
    boolean mayRoute) {

  /// What was asked for and what can be. `units` is empty for whoever sees one desk only.
  public record Filters(String unit, String service, String way, String words, List<Choice> units,
      List<Choice> services) {

    public boolean any() {
      return !(unit + service + way + words).isEmpty();
    }
  }

  /// One application. `days` are the days left, fewer than 0 when it is overdue; no term runs while `stopped`.
  public record Line(String number, String service, String applicant, String state, String unit, LocalDate due,
      long days, boolean overdue, boolean provisional, @Nullable LocalDate settled, boolean invented) {

    public boolean stopped() {
      return state.equals("WAITING");
    }

    public String look() {
      if (settled != null) return state.equals("GRANTED") ? "good" : "";
      if (overdue) return "late";
      return days <= 2 ? "soon" : "live";
    }
  }
}
