package az.rayon.appeals.page;

import java.time.LocalDate;
import java.util.List;

/// What the signed-in person has written.
public record MinePage(List<Line> appeals) {

  /// One of them; `asked` is whether its author was asked something and has not answered.
  public record Line(String number, String topic, String state, LocalDate registered, LocalDate due, boolean overdue,
      boolean asked) {}
}
