package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Step.What;
import az.rayon.appeals.register.Steps.Case;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/// Carries one step of an appeal through: the appeal, its history, the record of deeds and what others are told move
/// together in the caller's transaction, or not at all.
@Component
public class Progress {

  private final Appeals appeals;
  private final Steps steps;
  private final Notices notices;
  private final AnswerWords words;
  private final AppealLetters letters;
  private final ApplicationEventPublisher events;

  Progress(Appeals appeals, Steps steps, Notices notices, AnswerWords words, AppealLetters letters,
      ApplicationEventPublisher events) {
    this.appeals = appeals;
    this.steps = steps;
    this.notices = notices;
    this.words = words;
    this.letters = letters;
    this.events = events;
  }

  /// The appeal as the person who decides has seen it. When somebody was faster, nothing may be decided on it.
  Appeal seen(String number, int version) {
    var appeal = appeals.get(number);
    if (appeal.version() != version) throw new OptimisticLockingFailureException("appeal " + number);
    return appeal;
  }

  /// Begins the history of a new appeal; `whole` is whether all came that was sent with it, `shown` whether the public
  /// sees where it came from. The letter with its number is kept at once: an event with a transaction of its own for
  /// each would be a third of the work.
  void begin(Appeal appeal, boolean whole, boolean shown, Actor by) {
    var first = steps.record(standing(appeal), What.REGISTERED, "", by);
    appeals.begin(appeal, shown, first, letters.registered(appeal, whole).orElse(null));
  }

  /// What was typed of an answer is kept no longer than it is of use, and a question waits no longer than the appeal is
  /// open. `news` is what others are told once the step is taken; null where they are told nothing.
  Outcome<Appeal, Refusal> move(Outcome<Appeal, Refusal> outcome, What what, String note, Actor by,
      @Nullable Object news) {
    if (outcome instanceof Done(var appeal)) {
      appeals.save(appeal);
      var step = write(appeal, what, note, by);
      if (what == What.ASKED) steps.await(step);
      if (what == What.DRAFTED) words.forget(appeal.id(), by.id());
      if (!appeal.open()) {
        words.forget(appeal.id());
        awaitNothing(appeal.id());
      }
      if (news != null) events.publishEvent(news);
    }
    return outcome;
  }

  /// In the caller's transaction: what is done around an appeal and does not change where it stands.
  public Step write(Appeal appeal, What what, String note, Actor by) {
    return steps.write(standing(appeal), what, note, by);
  }

  /// No question to whoever wrote the appeal waits for its answer any more, nor for the letter that would ask it.
  /// Whether any waited.
  boolean awaitNothing(UUID appeal) {
    notices.drop(appeal, About.ASKED);
    return steps.awaitNothing(appeal);
  }

  private static Case standing(Appeal appeal) {
    return new Case(Register.APPEAL, appeal.id(), appeal.number(), appeal.unit(), appeal.term().due());
  }
}
