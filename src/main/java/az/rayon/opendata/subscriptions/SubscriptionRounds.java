package az.rayon.opendata.subscriptions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Writes to subscribers once a day, and forgets addresses whose owner never said yes. Every node goes the round; a
/// letter belongs to the one that takes it.
@Component
class SubscriptionRounds {

  private static final Logger LOG = LoggerFactory.getLogger(SubscriptionRounds.class);

  private final Subscribing subscribing;

  SubscriptionRounds(Subscribing subscribing) {
    this.subscribing = subscribing;
  }

  @Scheduled(cron = "0 0 9 * * *", zone = "Asia/Baku")
  void tell() {
    try {
      subscribing.forget();
      subscribing.datasets().forEach(subscribing::tell);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Subscribers wait for the database: {}", away.getMessage());
    }
  }
}
