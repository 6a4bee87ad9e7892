package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The registrar puts down whom an appeal complains of and what is asked for in it.
@Service
public class MarkingAppeals {

  private final Appeals appeals;
  private final Progress progress;
  private final Terms terms;

  MarkingAppeals(Appeals appeals, Progress progress, Terms terms) {
    this.appeals = appeals;
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

  /// As above; and what is asked for in a message that came by e-mail, and about what.
  @Transactional
  public Outcome<Appeal, Refusal> mark(String number, int version, Marks known, Subject read, Actor by) {
    var outcome = mark(number, version, known, by);
    if (outcome instanceof Done(var appeal) && !appeal.filing().classified()) {
      appeals.classify(appeal.id(), read.kind(), read.topic());
    }
    return outcome;
  }

  /// What somebody asks for, and on which topic of the list.
  public record Subject(Kind kind, String topic) {}

  private Term term(Term runs, boolean serviceman) {
    if (serviceman == (runs.basis() == Basis.MILITARY)) return runs;
    return terms.of(serviceman ? Basis.MILITARY : Basis.NORMAL, runs.from());
  }
}
