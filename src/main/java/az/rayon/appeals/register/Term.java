package az.rayon.appeals.register;

import java.time.LocalDate;

/// By when an appeal must be answered: the rule it follows, the day of registration it counts from, and the last day.
/// Provisional while the Cabinet has not yet fixed the holidays of a year it reaches into.
public record Term(Basis basis, LocalDate from, LocalDate due, boolean provisional) {

  /// Which of the two terms of art. 10.1 runs.
  public enum Basis {
    /// 15 working days
    NORMAL("appeal.answer.normal"),
    /// 30 working days, because further study is needed
    STUDY("appeal.answer.study");

    private final String rule;

    Basis(String rule) {
      this.rule = rule;
    }

    /// The key under which `deadlines` knows the rule.
    String rule() {
      return rule;
    }
  }

  /// The last day itself still counts.
  public boolean over(LocalDate today) {
    return due.isBefore(today);
  }
}
