package az.rayon.appeals.register;

import az.rayon.appeals.AppealPapersAdded;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds to an appeal what came after it: files, and what was written with them, which stands in its history. Where the
/// appeal stands does not change by it, and no new one is made. Where its author was asked something, it is the answer.
@Service
public class AddingPapers {

  private final Appeals appeals;
  private final Attachments attachments;
  private final Progress progress;
  private final ApplicationEventPublisher events;

  AddingPapers(Appeals appeals, Attachments attachments, Progress progress, ApplicationEventPublisher events) {
    this.appeals = appeals;
    this.attachments = attachments;
    this.progress = progress;
    this.events = events;
  }

  /// Whoever wrote the appeal, or an official for them, while it is open.
  @Transactional
  public Outcome<Appeal, Refusal> add(UUID appeal, List<UUID> files, String written, Claimant by) {
    var outcome = Talk.add(appeals.get(appeal), by);
    if (outcome instanceof Done(var _)) add(appeal, files, written, by.actor());
    return outcome;
  }

  /// What came by a way on which nobody can be told that it is too late.
  @Transactional
  public Step add(UUID appeal, List<UUID> files, String written, Actor by) {
    attachments.append(appeal, files);
    events.publishEvent(new AppealPapersAdded(appeal));
    var what = progress.awaitNothing(appeal) ? What.REPLIED : What.PAPERS_ADDED;
    return progress.write(appeals.get(appeal), what, written, by);
  }
}
