package az.rayon.appeals.register;

import az.rayon.appeals.register.Term.Basis;
import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Translated;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The terms of appeals, asked of the legal rules and the working calendar.
@Component
public class Terms {

  private final Deadlines deadlines;

  Terms(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /// The term that counts from this day of registration.
  public Term of(Basis basis, LocalDate registered) {
    var due = deadlines.due(basis.rule(), registered);
    return new Term(basis, registered, due.due(), due.provisional());
  }

  /// Why the term ends on the day it does, in words.
  public Translated reason(Term term) {
    return deadlines.due(term.basis().rule(), term.from()).explanation();
  }
}
