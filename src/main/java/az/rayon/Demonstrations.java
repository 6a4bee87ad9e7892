package az.rayon;

import az.rayon.kernel.Demonstration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty installation with every module's demonstration, all of it or nothing, and only once.
@Component
@Order(0)
@ConditionalOnBooleanProperty("rayon.demo")
class Demonstrations implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstrations.class);

  private final List<Demonstration> demonstrations;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  Demonstrations(List<Demonstration> demonstrations, JdbcClient db, TransactionTemplate transaction) {
    this.demonstrations = demonstrations;
    this.db = db;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments args) {
    transaction.executeWithoutResult(_ -> {
      var first = db.sql("""
          insert into kernel.secret (name, value) values ('demonstration', '') on conflict do nothing
          """).update() == 1;
      if (!first) return;
      LOG.info("Preparing the demonstration");
      demonstrations.stream().sorted(Comparator.comparingInt(Demonstration::order)).forEach(Demonstration::prepare);
    });
  }
}
