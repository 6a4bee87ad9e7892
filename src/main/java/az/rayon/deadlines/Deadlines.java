package az.rayon.deadlines;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// By when the law wants a thing done. Terms, clocks and days off are data (N4): code names a rule by its key, such as
/// `appeal.answer.normal`.
@Component
public class Deadlines {

  Deadlines() {}

  /// The last day of the term that begins to run from what happened on `from`. The rule must exist and have a value;
  /// a rule that a lawyer has yet to give a value is a fault in the asker.
  public Due due(String rule, LocalDate from) {
    throw new UnsupportedOperationException(rule);
  }

  public boolean isWorkingDay(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /// How many working days lie after `from` up to and with `to`: what a clock that starts on the next working day has
  /// counted. Negative where `to` is the earlier.
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }
}
