package az.rayon.actionplan.page;

import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import az.rayon.site.page.DateText;
import java.util.List;

/// A measure on the desk: its terms, steps, evidence and level. Without a number it is a new one.
public record MeasureDeskPage(String plan, String number, TermsView terms, List<MilestoneRow> milestones,
    List<EvidenceRow> evidence, LevelView level, List<String> levels, List<Choice> units, List<Choice> series,
    DateText today, boolean mayLead, boolean mayKeep, TypedForm typed, List<Problem> problems) {

  /// The terms as they stand.
  public record TermsView(String titleAz, String titleEn, String titleRu, String directionNumber, String directionAz,
      String directionEn, String directionRu, DateText starts, DateText ends, List<String> units, String others,
      List<String> series, int version) {

    public static final TermsView NEW = new TermsView("", "", "", "", "", "", "", DateText.EMPTY, DateText.EMPTY,
        List.of(), "", List.of(), 0);
  }

  public boolean fresh() {
    return number.isEmpty();
  }

  public String path() {
    return "/desk/plans/" + plan + "/measures" + (fresh() ? "" : "/" + number);
  }
}
