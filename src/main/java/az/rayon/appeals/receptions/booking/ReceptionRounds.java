package az.rayon.appeals.receptions.booking;

import az.rayon.appeals.receptions.timetable.PublishingReceptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// What the clock asks of receptions: the timetable goes on each night, free seats are offered, people are reminded.
/// Every node goes its rounds and nothing is done twice.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReceptionRounds {

  private static final Logger LOG = LoggerFactory.getLogger(ReceptionRounds.class);

  private final PublishingReceptions publishing;
  private final WaitingList waiting;
  private final Reminding reminding;

  ReceptionRounds(PublishingReceptions publishing, WaitingList waiting, Reminding reminding) {
    this.publishing = publishing;
    this.waiting = waiting;
    this.reminding = reminding;
  }

  @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Baku")
  void publish() {
    go(publishing::publish);
  }

  @Scheduled(cron = "30 */5 7-21 * * *", zone = "Asia/Baku")
  void offer() {
    go(waiting::goOn);
  }

  @Scheduled(cron = "0 5 9-20 * * *", zone = "Asia/Baku")
  void remind() {
    go(reminding::remind);
  }

  private static void go(Runnable round) {
    try {
      round.run();
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Receptions wait for the database: {}", away.getMessage());
    }
  }
}
