package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import org.springframework.stereotype.Component;

/// Writes into an appeal's history, and into the record of deeds, what other parts of the module do around it and what
/// does not change where it stands.
@Component
public class NotingSteps {

  private final Progress progress;

  NotingSteps(Progress progress) {
    this.progress = progress;
  }

  /// In the caller's transaction.
  public void note(Appeal appeal, What what, String words, Actor by) {
    progress.write(appeal, what, words, by);
  }
}
