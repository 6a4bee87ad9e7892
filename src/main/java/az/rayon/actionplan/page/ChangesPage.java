package az.rayon.actionplan.page;

import az.rayon.actionplan.page.ReportPage.ReportHead;
import java.util.List;

/// Two reports side by side, clause by clause.
public record ChangesPage(ReportHead head, int before, String beforePath, List<Pair> pairs) {

  /// A clause in both years; an empty text says that the year did not have it. `likeness` is in per cent.
  public record Pair(String number, String title, String before, String now, int likeness, boolean repeated,
      boolean unsupportedBefore, boolean unsupportedNow) {}
}
