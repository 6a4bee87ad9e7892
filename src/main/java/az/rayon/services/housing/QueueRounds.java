package az.rayon.services.housing;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Keeps what is told of the queue up to date: after each move, and as each month begins.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class QueueRounds {

  private static final Logger LOG = LoggerFactory.getLogger(QueueRounds.class);

  private final Queue queue;
  private final Clock clock;

  QueueRounds(Queue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(QueueMoved event) {
    queue.refresh();
  }

  @Scheduled(cron = "0 20 0 * * *", zone = "Asia/Baku")
  void noteMonth() {
    try {
      queue.refresh();
      queue.noteMonth(LocalDate.now(clock).withDayOfMonth(1));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("The queue waits for the database: {}", away.getMessage());
    }
  }
}
