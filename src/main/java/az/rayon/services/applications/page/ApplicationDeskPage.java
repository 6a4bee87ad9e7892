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
  public record Filters(String unit, String mine, String service, String way, String words, List<Choice> units,
      List<Choice> services) {

    public boolean any() {
      return !(unit + mine + service + way + words).isEmpty();
    }
  }

  /// One application. `executor` is whose work it is, or empty; `waited` are the days since a paper was asked for, and
  /// `days` the days left, fewer than 0 when it is overdue; no term runs while `stopped`.
  public record Line(String number, String service, String applicant, String state, String unit,
      String executor, long waited, LocalDate due, long days, boolean overdue, boolean provisional,
      @Nullable LocalDate settled, boolean invented) {

    public Line doneBy(String official) {
      return new Line(number, service, applicant, state, unit, official, waited, due, days, overdue, provisional,
          settled, invented);
    }

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
