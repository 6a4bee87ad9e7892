package az.rayon.opendata.uploads;

import az.rayon.audit.Audit;
import az.rayon.documents.DocumentId;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Role;
import az.rayon.opendata.uploads.Examining.Examined;
import az.rayon.opendata.uploads.Upload.Checked;
import az.rayon.opendata.uploads.Upload.Wrong;
import az.rayon.opendata.uploads.reading.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks files, each in one transaction: its table, the file that people will take and its new state are stored
/// together or not at all, so that a node may fall over at any moment and another begins anew.
@Component
class CheckingUploads {

  private static final Logger LOG = LoggerFactory.getLogger(CheckingUploads.class);
  static final Duration LEASE = Duration.ofSeconds(60);
  private static final Duration RENEWED_EVERY = Duration.ofSeconds(15);
  private static final int TRIES = 3;

  private final Uploads uploads;
  private final Examining examining;
  private final Documents documents;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;
  private final Clock clock;

  CheckingUploads(Uploads uploads, Examining examining, Documents documents, Audit audit,
      PlatformTransactionManager transactions, Clock clock) {
    this.uploads = uploads;
    this.examining = examining;
    this.documents = documents;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /// Somebody stopped the work, or another node has taken it over.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  void check(Upload upload) {
    if (upload.progress().tries() > TRIES) {
      give(upload, Fault.Kind.FAILED);
      return;
    }
    try (var _ = Lease.renewed(RENEWED_EVERY, () -> renew(upload))) {
      work(upload);
    } catch (Stopped e) {
      LOG.info("The check of upload {} was stopped", upload.id());
    } catch (IOException | UncheckedIOException e) {
      LOG.info("Upload {} could not be read: {}", upload.id(), e.getClass().getSimpleName());
      give(upload, Fault.Kind.BROKEN);
    } catch (RuntimeException e) { // checkstyle:off IllegalCatch - one that breaks must not stop the others
      LOG.warn("The check of upload {} failed", upload.id(), e);
      give(upload, Fault.Kind.FAILED);
    }
  }

  private void work(Upload upload) throws IOException {
    var examined = Objects.requireNonNull(transaction.execute(status -> {
      var found = examine(upload);
      if (found.loaded().sound()) keep(upload, found);
      else status.setRollbackOnly();
      return found;
    }));
    try (examined) {
      if (!examined.loaded().sound()) transaction.executeWithoutResult(_ -> tell(upload, examined));
    }
  }

  private Examined examine(Upload upload) {
    try {
      return examining.examine(upload, (done, whole) -> listen(upload, done, whole));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In a transaction of its own, so that the page shows it while the work goes on.
  private void listen(Upload upload, long done, long whole) {
    if (!Boolean.TRUE.equals(apart.execute(_ -> uploads.goesOn(upload, done, whole)))) throw new Stopped();
  }

  /// A database that is away for a moment is no reason to give up the work, which would notice it itself.
  private void renew(Upload upload) {
    try {
      apart.executeWithoutResult(_ -> uploads.renew(upload, clock.instant().plus(LEASE)));
    } catch (DataAccessException | TransactionException away) {
      LOG.info("The lease of upload {} was not renewed: {}", upload.id(), away.getClass().getSimpleName());
    }
  }

  private void keep(Upload upload, Examined found) {
    var by = asker(upload);
    var canonical = kept(found.canonical(), by);
    var loaded = found.loaded();
    var checked = new Checked(found.holding(), canonical, documents.get(canonical).sha256(), loaded.rows());
    if (!uploads.checked(upload, checked, loaded.warnings())) throw new Stopped();
    uploads.faults(upload.id(), loaded.first());
    audit.record(by, "dataset.checked", upload.id());
  }

  private void tell(Upload upload, Examined found) {
    var loaded = found.loaded();
    var wrong = new Wrong(loaded.faults(), loaded.warnings(), kept(found.faulty(), asker(upload)));
    if (!uploads.faulty(upload, wrong)) throw new Stopped();
    uploads.faults(upload.id(), loaded.first());
  }

  /// Unless somebody stopped it or another has the work: then there is nothing to say.
  private void give(Upload upload, Fault.Kind kind) {
    transaction.executeWithoutResult(_ -> {
      if (uploads.faulty(upload, new Wrong(1, 0, null)))
        uploads.faults(upload.id(), List.of(new Fault(0, "", kind, "", "")));
    });
  }

  private DocumentId kept(Path file, Official by) {
    try (var in = Files.newInputStream(file)) {
      return switch (documents.keepRows(in, Files.size(file), file.getFileName().toString(), by)) {
        case Done(var id) -> id;
        case Refused(var why) -> throw new IllegalStateException("not kept: " + why);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Official asker(Upload upload) {
    return new Official(Objects.requireNonNull(upload.checkedBy()), upload.sent().unit(), Set.of(Role.DATA));
  }
}
