package az.rayon.database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// What the event log notes of its own work, that a listener has begun or is done, waits for no disk: whatever a crash
/// takes of it tells an event once more, which every listener survives (H8). That there is an event is written with its
/// deed, and waits like the deed.
@Component
class EventLog implements TransactionExecutionListener {

  private static final String OWN = "org.springframework.modulith.events.";

  private final JdbcClient db;

  EventLog(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure != null || !transaction.getTransactionName().startsWith(OWN)) return;
    db.sql("set local synchronous_commit = off").update();
  }
}
