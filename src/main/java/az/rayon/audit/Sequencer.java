package az.rayon.audit;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts committed deeds into the tree, one node at a time in the whole cluster, and signs the tree that comes of it.
/// Which deeds are left is told by rows that were written with them, not by any order: a deed that commits late is
/// taken late, and none is passed over.
@Component
class Sequencer {

  private static final long LOCK = 0x61756469746C6F67L; // "auditlog" in ASCII
  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final Tree tree;
  private final Checkpoints checkpoints;
  private final LogKeys keys;
  private final Clock clock;
  private final TransactionTemplate alone;

  Sequencer(JdbcClient db, Tree tree, Checkpoints checkpoints, LogKeys keys, Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Sequences all that is committed, unless somebody else is at it.
  void run() {
    while (batch(false) == BATCH) {
      // as long as whole batches come
    }
  }

  /// Sequences all that is committed, waiting a moment for whoever is at it.
  void runNow() {
    while (batch(true) == BATCH) {
      // as long as whole batches come
    }
  }

  private int batch(boolean waiting) {
    var key = keys.get();
    Integer taken = alone.execute(_ -> {
      if (!lock(waiting)) return 0;
      var before = checkpoints.latest();
      var size = tree.size();
      before.ifPresent(last -> verify(last, size));
      var entries = take();
      if (entries.isEmpty() && before.isPresent()) return 0;
      tree.append(size, entries);
      long grown = size + entries.size();
      checkpoints.add(Checkpoint.signed(key, grown, tree.root(grown), clock.instant()));
      return entries.size();
    });
    return taken == null ? 0 : taken;
  }

  private boolean lock(boolean waiting) {
    if (!waiting) return db.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
    db.sql("set local lock_timeout = '5s'").update();
    db.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((_, _) -> true).single();
    return true;
  }

  /// Nothing is signed on top of a tree that is not the one signed last.
  private void verify(Checkpoint last, long size) {
    if (last.size() != size || !last.root().equals(Base64.getEncoder().encodeToString(tree.root(size)))) {
      throw new IllegalStateException("the log's tree is not the one that was signed at size " + last.size());
    }
  }

  private List<Entry> take() {
    return db.sql("""
        with taken as (
          delete from audit.waiting where deed in (select deed from audit.waiting order by deed limit ?) returning deed)
        select d.* from taken join audit.deed d on d.id = taken.deed order by d.id
        """).param(BATCH).query(Entry::of).list();
  }
}
