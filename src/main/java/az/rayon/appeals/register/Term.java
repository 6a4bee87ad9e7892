package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// By when an appeal must be answered: the rule it follows, the day it counts from, the working days added to it, and
/// the last day. It counts from the day of registration, or from the day on which the appeal was opened again.
/// Provisional while the Cabinet has not yet fixed the holidays of a year it reaches into.
public record Term(Basis basis, LocalDate from, int extra, LocalDate due, boolean provisional) {

  /// A term that was not extended.
  public Term(Basis basis, LocalDate from, LocalDate due, boolean provisional) {
    this(basis, from, 0, due, provisional);
  }

  /// Which term runs.
  public enum Basis {
    /// 15 working days, art. 10.1
    NORMAL("appeal.answer.normal"),
    /// 30 working days, because further study is needed, art. 10.1
    STUDY("appeal.answer.study"),
    /// what art. 10.3 and 10.4 set for servicemen and their families; it is neither lengthened nor extended (art. 10.2)
    MILITARY("appeal.answer.military");

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

  public boolean extended() {
    return extra > 0;
  }

  /// What stands against the longer term of art. 10.1.
  Optional<Refusal> againstStudy(LocalDate today) {
    return switch (basis) {
      case MILITARY -> Optional.of(Refusal.SPECIAL_TERM);
      case STUDY -> Optional.of(Refusal.ALREADY_LONGER);
      case NORMAL -> extended() ? Optional.of(Refusal.ALREADY_EXTENDED) : againstMore(today);
    };
  }

  /// What stands against an extension under art. 10.2.
  Optional<Refusal> againstExtension(LocalDate today) {
    return switch (basis) {
      case MILITARY -> Optional.of(Refusal.SPECIAL_TERM);
      case STUDY, NORMAL -> extended() ? Optional.of(Refusal.ALREADY_EXTENDED) : againstMore(today);
    };
  }

  private Optional<Refusal> againstMore(LocalDate today) {
    return over(today) ? Optional.of(Refusal.TERM_OVER) : Optional.empty();
  }
}
