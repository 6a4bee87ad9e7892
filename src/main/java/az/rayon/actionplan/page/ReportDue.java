package az.rayon.actionplan.page;

import java.time.LocalDate;

/// The day on which a yearly report is due; fewer than no days are left of one that is late.
public record ReportDue(LocalDate day, long daysLeft) {

  public boolean late() {
    return daysLeft < 0;
  }
}
