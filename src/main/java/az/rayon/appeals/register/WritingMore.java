package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what somebody adds to an appeal later, in words. It stands in the history for the desk to read; where the
/// appeal stands only the authority moves.
@Service
public class WritingMore {

  private final Progress progress;

  WritingMore(Progress progress) {
    this.progress = progress;
  }

  @Transactional
  public Step write(Appeal appeal, String text, Actor by) {
    return progress.write(appeal, What.WRITTEN_MORE, text, by);
  }
}
