package az.rayon.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Lets the sequencer run every second or two on every node; one at a time does the work.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sequencing {

  private static final Logger LOG = LoggerFactory.getLogger(Sequencing.class);

  private final Sequencer sequencer;

  Sequencing(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  /// While the database is away the deeds wait in it; one line says so, and the next tick tries again.
  @Scheduled(initialDelay = 1000, fixedDelay = 2000)
  void tick() {
    try {
      sequencer.run();
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("The log of deeds waits for the database: {}", away.getMessage());
    }
  }
}
