package az.rayon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.rayon.kernel.Actor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@AuditTest
class SequencerTests {

  static final Actor CITIZEN = new Actor.Citizen(UUID.randomUUID());

  @Autowired
  Audit audit;
  @Autowired
  Deeds deeds;
  @Autowired
  Sequencer sequencer;
  @Autowired
  Receipts receipts;
  @Autowired
  Checkpoints checkpoints;
  @Autowired
  Tree tree;
  @Autowired
  JdbcClient db;
  @Autowired
  TransactionTemplate transaction;

  @Test
  void aDeedIsWrittenOnlyWithinItsOwnTransaction() {
    assertThatThrownBy(() -> audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aDeedThatIsTakenBackLeavesNoLine() {
    var subject = UUID.randomUUID();
    transaction.executeWithoutResult(status -> {
      audit.record(CITIZEN, "appeal.lodged", subject);
      status.setRollbackOnly();
    });
    assertThat(deeds.of(subject)).isEmpty();
  }

  @Test
  void theHistoryOfAThingIsToldInOrder() {
    var subject = UUID.randomUUID();
    transaction.executeWithoutResult(_ -> audit.record(CITIZEN, "appeal.lodged", subject, "A-2026-000001"));
    transaction.executeWithoutResult(_ -> audit.record(new Actor.Clockwork("clock"), "appeal.overdue", subject));

    assertThat(deeds.of(subject)).extracting(Deed::deed).containsExactly("appeal.lodged", "appeal.overdue");
    assertThat(deeds.of(subject)).extracting(Deed::kind).containsExactly(Deed.Kind.CITIZEN, Deed.Kind.CLOCKWORK);
  }

  @Test
  void theDatabaseRefusesToRewriteTheRecord() {
    transaction.executeWithoutResult(_ -> audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID()));
    sequencer.runNow();
    for (var table : List.of("deed", "leaf", "node", "checkpoint", "log_key")) {
      for (var sql : List.of("delete from audit.%s", "truncate audit.%s cascade")) {
        assertThatThrownBy(() -> db.sql(sql.formatted(table)).update()).as(sql.formatted(table))
            .isInstanceOf(DataAccessException.class).hasStackTraceContaining("only ever added to");
      }
    }
    assertThatThrownBy(() -> db.sql("update audit.deed set at = now()").update())
        .hasStackTraceContaining("only ever added to");
  }

  @Test
  void aLineRewrittenBehindTheProgramsBackGetsNoReceipt() {
    var id = Objects.requireNonNull(
        transaction.execute(_ -> audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID())));
    sequencer.runNow();
    assertThat(receipts.find(id)).isPresent();

    transaction.executeWithoutResult(status -> {
      db.sql("alter table audit.deed disable trigger append_only").update();
      db.sql("update audit.deed set at = at - interval '1 day' where id = ?").param(id.value()).update();
      assertThatThrownBy(() -> receipts.find(id)).hasMessageContaining("is not the one in leaf");
      status.setRollbackOnly();
    });
  }

  @Test
  void manyTransactionsThatEndOutOfOrderLoseNothing() throws ExecutionException, InterruptedException {
    var before = checkpointNow();
    var recorded = inParallel(200);

    sequencer.runNow();
    assertThat(leavesOf(recorded)).hasSize(recorded.size());
    assertThat(new HashSet<>(leavesOf(recorded))).hasSize(recorded.size());
    assertThat(checkpointNow().size()).isGreaterThanOrEqualTo(before.size() + recorded.size());
  }

  @Test
  void twoSequencersNeverContradictEachOther() throws ExecutionException, InterruptedException {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      var runs = new ArrayList<Future<?>>();
      for (int node = 0; node < 4; node++) {
        runs.add(nodes.submit(() -> {
          for (int round = 0; round < 10; round++) {
            transaction.executeWithoutResult(_ -> audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID()));
            sequencer.run();
          }
        }));
      }
      for (var run : runs) run.get();
    }
    sequencer.runNow();

    var signed = checkpoints.last(30).reversed();
    for (int i = 0; i + 1 < signed.size(); i++) {
      var from = signed.get(i);
      var to = signed.get(i + 1);
      if (from.size() == 0) continue;
      assertThat(Verifier.consistent(from.size(), decoded(from), to.size(), decoded(to),
          tree.hashes(Merkle.consistency(from.size(), to.size())))).isTrue();
    }
  }

  @Test
  void theRootIsTheRootOverAllLeavesThatWereKept() {
    transaction.executeWithoutResult(_ -> audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID()));
    var now = checkpointNow();
    var leaves = db.sql("select hash from audit.node where level = 0 and index < ? order by index").param(now.size())
        .query(byte[].class).list();

    assertThat(decoded(now)).isEqualTo(Verifier.root(leaves));
  }

  private List<DeedId> inParallel(int count) throws ExecutionException, InterruptedException {
    var random = new Random(1308);
    var tasks = new ArrayList<Callable<DeedId>>();
    for (int i = 0; i < count; i++) {
      int pause = random.nextInt(30);
      tasks.add(() -> transaction.execute(_ -> {
        var id = audit.record(CITIZEN, "appeal.lodged", UUID.randomUUID());
        pause(pause);
        if (pause % 10 == 0) sequencer.run();
        return id;
      }));
    }
    Collections.shuffle(tasks, random);
    try (var people = Executors.newFixedThreadPool(4)) {
      var recorded = new ArrayList<DeedId>();
      for (var done : people.invokeAll(tasks)) recorded.add(done.get());
      return recorded;
    }
  }

  private List<Long> leavesOf(List<DeedId> recorded) {
    return recorded.stream().map(id -> db.sql("select index from audit.leaf where deed = ?").param(id.value())
        .query(Long.class).single()).toList();
  }

  private Checkpoint checkpointNow() {
    sequencer.runNow();
    return checkpoints.latest().orElseThrow();
  }

  private static byte[] decoded(Checkpoint checkpoint) {
    return Base64.getDecoder().decode(checkpoint.root());
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
