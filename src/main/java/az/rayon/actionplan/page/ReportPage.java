package az.rayon.actionplan.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A yearly report as everybody reads it: the paper in its own form, then what it rests on.
public record ReportPage(ReportHead head, List<String> title, List<String> headings, List<ClauseView> clauses,
    List<String> post, String signatory, String dated, List<AnnexRow> annex, List<FrozenRow> rows,
    List<EventRow> events, String original, String previous, boolean mayEdit) {

  /// What a report is and where it stands; `state` ends a message key.
  public record ReportHead(String plan, String planTitle, String years, boolean demonstration, int year, String state,
      boolean frozen, LocalDate asOf, @Nullable Instant readAt, int unsupported, int measures, int restated,
      @Nullable LocalDate sentOn, String sentWay) {

    public String path() {
      return "/plans/" + plan + "/reports/" + year;
    }

    public boolean imported() {
      return state.equals("IMPORTED");
    }
  }
}
