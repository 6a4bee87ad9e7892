package az.rayon.appeals.register;

import az.rayon.appeals.AuthorAsked;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks whoever wrote an appeal for papers or an explanation. Whom the program can write to has a letter; for the
/// others one is owed. What they add next is the answer.
@Service
public class AskingAuthors {

  private final Progress progress;
  private final Owing owing;

  AskingAuthors(Progress progress, Owing owing) {
    this.progress = progress;
    this.owing = owing;
  }

  @Transactional
  public Outcome<Appeal, Refusal> ask(String number, int version, String question, Actor by) {
    var outcome = Talk.ask(progress.seen(number, version), by);
    if (outcome instanceof Done(var asked)) {
      owing.question(asked, by);
      progress.move(outcome, What.ASKED, question, by, new AuthorAsked(asked.id()));
    }
    return outcome;
  }
}
