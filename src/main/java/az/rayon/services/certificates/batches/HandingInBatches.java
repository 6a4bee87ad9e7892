package az.rayon.services.certificates.batches;

import az.rayon.audit.Audit;
import az.rayon.kernel.Actor.Official;
import az.rayon.services.certificates.batches.Batch.Ordered;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what is ordered together. The key came with the empty form: sent twice, it is one batch.
@Service
class HandingInBatches {

  private final Batches batches;
  private final Audit audit;
  private final Clock clock;

  HandingInBatches(Batches batches, Audit audit, Clock clock) {
    this.batches = batches;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void handIn(UUID key, String kind, List<Ordered> lines, Official by) {
    if (batches.has(key)) return;
    batches.add(key, kind, lines, by, clock.instant());
    audit.record(by, "certificate.batch", key);
  }
}
