package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar puts down whom an appeal complains of and what is asked for in it.
@Service
public class MarkingAppeals {

  private final Progress progress;
  private final Terms terms;

  MarkingAppeals(Progress progress, Terms terms) {
    this.progress = progress;
    this.terms = terms;
  }

  /// Kinship and the count of re-openings stay as they are. For servicemen another term runs, from the same day.
  @Transactional
  public Outcome<Appeal, Refusal> mark(String number, int version, Marks known, Actor by) {
    var appeal = progress.seen(number, version);
    var before = appeal.marks();
    var marks = new Marks(known.against(), before.kin(), known.confidential(), known.personal(), known.serviceman(),
        known.control(), before.reopened());
    var again = term(appeal.term(), marks.serviceman());
    return progress.move(appeal.mark(marks, again, by), What.MARKED, "", by, null);
  }

  private Term term(Term runs, boolean serviceman) {
    if (serviceman == (runs.basis() == Basis.MILITARY)) return runs;
    return terms.of(serviceman ? Basis.MILITARY : Basis.NORMAL, runs.from());
  }
}
