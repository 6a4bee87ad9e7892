package az.rayon.services.forms.filling;

import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what nobody came back for, with its files. On two nodes at once it does no harm.
@Service
class ForgettingFillings {

  private final Fillings fillings;
  private final Documents documents;
  private final Clock clock;

  ForgettingFillings(Fillings fillings, Documents documents, Clock clock) {
    this.fillings = fillings;
    this.documents = documents;
    this.clock = clock;
  }

  @Scheduled(cron = "0 */15 * * * *", zone = "Asia/Baku")
  @Transactional
  void forget() {
    forget(clock.instant());
  }

  @Transactional
  void forget(Instant now) {
    fillings.removeExpired(now)
        .forEach(filling -> filling.answers().files().values().forEach(
            files -> files.forEach(file -> documents.forget(new DocumentId(file.document())))));
  }
}
