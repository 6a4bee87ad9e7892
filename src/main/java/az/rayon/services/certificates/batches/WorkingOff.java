package az.rayon.services.certificates.batches;

import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.IssuingCertificates;
import az.rayon.services.certificates.Order;
import az.rayon.services.certificates.batches.Batch.Line;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Works off what was ordered together, one certificate a transaction: it and its line in the batch are stored
/// together, so that a node may fall over at any moment and another goes on where it was.
@Component
class WorkingOff {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingOff.class);

  private final Batches batches;
  private final IssuingCertificates issuing;
  private final TransactionOperations transaction;

  WorkingOff(Batches batches, IssuingCertificates issuing, TransactionOperations transaction) {
    this.batches = batches;
    this.issuing = issuing;
    this.transaction = transaction;
  }

  @Scheduled(initialDelay = 5_000, fixedDelay = 1_000)
  public void round() {
    boolean more = true;
    while (more && !Thread.currentThread().isInterrupted()) more = one();
  }

  /// False when there was nothing to do, or it failed and may be tried later.
  boolean one() {
    var taken = new AtomicReference<@Nullable Line>();
    try {
      transaction.executeWithoutResult(_ -> {
        batches.next().ifPresent(line -> {
          taken.set(line);
          issue(line);
        });
      });
      return taken.get() != null;
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - one that breaks must not stop the others
      var line = taken.get();
      if (line != null) {
        LOG.warn("Certificate {} of batch {} failed", line.place(), line.batch(), e);
        batches.failed(line.batch(), line.place());
      }
      return false;
    }
  }

  private void issue(Line line) {
    var key = UUID.nameUUIDFromBytes((line.batch() + ":" + line.place()).getBytes(StandardCharsets.UTF_8));
    var order = new Order(line.kind(), line.holder(), line.fin(), null, line.given(), "");
    switch (issuing.issue(key, order, line.by())) {
      case Done(var certificate) -> batches.done(line, certificate.id());
      case Refused(var why) -> batches.refused(line, why.name());
    }
  }
}
