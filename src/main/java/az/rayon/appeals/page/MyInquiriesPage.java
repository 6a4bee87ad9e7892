package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;

/// What the signed-in person has asked for.
public record MyInquiriesPage(List<Line> inquiries) {

  /// One of them.
  public record Line(String number, String wanted, String state, LocalDate registered, LocalDate due,
      boolean overdue, boolean stopped) {}
}
