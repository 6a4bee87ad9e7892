package az.rayon;

import az.rayon.database.Settings;
import az.rayon.database.Unavailable;
import az.rayon.kernel.Demonstration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty installation with every module's demonstration, once. Each part is complete before the next begins,
/// because a part may read what the one before it has made public; a start that was cut short goes on where it stopped.
/// An installation that has given out a public number without being a demonstration is never touched; and one that was
/// a demonstration never becomes one that is meant, because everybody knows its administrator's password.
@Component
@Order(0)
class Demonstrations implements ApplicationRunner, SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstrations.class);

  private final List<Demonstration> demonstrations;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final boolean demo;

  Demonstrations(List<Demonstration> demonstrations, JdbcClient db, TransactionTemplate transaction,
      Settings settings) {
    this.demonstrations = demonstrations;
    this.db = db;
    this.transaction = transaction;
    this.demo = settings.demo();
  }

  /// Before anything is served.
  @Override
  public void afterSingletonsInstantiated() {
    if (!demo && isDemonstrated()) throw new Unavailable("database.refused.demonstrated");
  }

  @Override
  public void run(ApplicationArguments args) {
    if (!demo) return;
    if (isInEarnest()) {
      LOG.warn("This installation is in use: it gets no demonstration");
      return;
    }
    demonstrations.stream().sorted(Comparator.comparingInt(Demonstration::order)).forEach(this::prepareOnce);
  }

  private boolean isInEarnest() {
    return db.sql("""
        select exists (select from kernel.counter) and not exists (select from kernel.demonstrated)
        """).query(Boolean.class).single();
  }

  private boolean isDemonstrated() {
    return db.sql("select exists (select from kernel.demonstrated)").query(Boolean.class).single();
  }

  private void prepareOnce(Demonstration part) {
    transaction.executeWithoutResult(_ -> {
      var name = part.part();
      var first = db.sql("insert into kernel.demonstrated (part) values (?) on conflict do nothing").param(name)
          .update() == 1;
      if (!first) return;
      LOG.info("Preparing the demonstration of {}", name);
      part.prepare();
    });
  }
}
