package az.rayon.actionplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// What the clock asks of the plans: reminders every hour of the working day, levels once a night. Every node goes its
/// rounds and no letter is written twice; a node that leaves them to others says `RAYON_PLAN_ROUNDS=false`.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlanRounds {

  private static final Logger LOG = LoggerFactory.getLogger(PlanRounds.class);

  private final Ladder ladder;
  private final Standings standings;
  private final TransactionOperations transaction;
  private final boolean on;

  PlanRounds(Ladder ladder, Standings standings, TransactionOperations transaction, PlanSettings settings) {
    this.ladder = ladder;
    this.standings = standings;
    this.transaction = transaction;
    this.on = settings.rounds();
  }

  @Scheduled(cron = "0 20 8-17 * * *", zone = "Asia/Baku")
  void remind() {
    if (!on) return;
    try {
      ladder.climb();
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Reminders wait for the database: {}", away.getMessage());
    }
  }

  /// A level falls when evidence grows old, without anybody doing anything.
  @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Baku")
  void reckon() {
    if (!on) return;
    try {
      running().forEach(measure -> transaction.executeWithoutResult(_ -> standings.note(measure)));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Levels wait for the database: {}", away.getMessage());
    }
  }

  private List<Measure> running() {
    return ladder.plans(LocalDate.EPOCH).stream().flatMap(plan -> ladder.measures(plan).stream()).toList();
  }
}
