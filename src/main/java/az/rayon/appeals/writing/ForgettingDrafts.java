package az.rayon.appeals.writing;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what nobody handed in, with its files: kept no longer than it is of use. On two nodes at once it does no
/// harm.
@Service
class ForgettingDrafts {

  private final Drafts drafts;
  private final Documents documents;

  ForgettingDrafts(Drafts drafts, Documents documents) {
    this.drafts = drafts;
    this.documents = documents;
  }

  @Scheduled(cron = "0 */30 * * * *", zone = "Asia/Baku")
  @Transactional
  void forget() {
    drafts.removeExpired().forEach(file -> documents.forget(new DocumentId(file)));
  }
}
