package az.rayon.appeals.register;

import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds to an appeal what came after it: files, and what was written with them, which stands in its history. Where the
/// appeal stands does not change by it, and no new one is made.
@Service
public class AddingPapers {

  private final Appeals appeals;
  private final Attachments attachments;
  private final Progress progress;

  AddingPapers(Appeals appeals, Attachments attachments, Progress progress) {
    this.appeals = appeals;
    this.attachments = attachments;
    this.progress = progress;
  }

  @Transactional
  public Appeal add(UUID appeal, List<UUID> files, String written, Actor by) {
    attachments.append(appeal, files);
    var found = appeals.get(appeal);
    progress.write(found, What.PAPERS_ADDED, written, by);
    return found;
  }
}
