package az.rayon.documents.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes away bytes that no document shows any more: of files that were forgotten, and of transactions that were
/// rolled back. A day of grace lets a restored database find the files of its last hours.
@Component
public class Tidying {

  private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
  private static final Duration GRACE = Duration.ofDays(1);

  private final JdbcClient db;
  private final FileStore store;
  private final TransactionOperations transaction;
  private final Clock clock;

  Tidying(JdbcClient db, FileStore store, TransactionOperations transaction, Clock clock) {
    this.db = db;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Baku")
  void tidy() {
    tidy(clock.instant().minus(GRACE));
  }

  void tidy(Instant before) {
    try {
      for (var sha256 : store.settledBefore(before)) transaction.executeWithoutResult(_ -> removeUnshown(sha256));
    } catch (IOException e) {
      LOG.warn("The file store could not be tidied", e);
    }
  }

  /// Who keeps a file holds its lock shared until the end of the transaction; then it is not ours to remove.
  private void removeUnshown(String sha256) {
    var alone = db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 4))").param("documents:" + sha256)
        .query(Boolean.class).single();
    if (!alone || isShown(sha256)) return;
    try {
      store.remove(sha256);
    } catch (IOException e) {
      LOG.warn("The bytes {} could not be removed", sha256, e);
    }
  }

  /// Asked in a statement of its own, after the lock: what was kept while we waited is seen.
  private boolean isShown(String sha256) {
    return db.sql("select exists (select from documents.document where sha256 = ?)").param(sha256)
        .query(Boolean.class).single();
  }
}
